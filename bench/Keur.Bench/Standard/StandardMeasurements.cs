using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Keur.Bench.Portfolios;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;

namespace Keur.Bench.Standard;

/// <summary>Runs the standard workload on one core of Keur, beside limit lines and peers, and holds all to the same results.</summary>
internal sealed class StandardMeasurements(string folder, string? modules, int runs)
{
    private const int Cases = 1 << 20;
    private const int Few = 20_000;

    private readonly StandardWorkload _workload = new();
    private readonly StringBuilder _table = new();
    private double _own;

    /// <summary>The table.</summary>
    public string Run()
    {
        Directory.CreateDirectory(folder);
        _table.AppendLine("| unknown | what | million cases a second | Keur is so many times as fast | |").AppendLine("|---|---|---|---|---|");
        foreach (var unknown in (int[])[0, 30, 80])
        {
            Run(unknown);
        }

        return _table.ToString();
    }

    private void Run(int unknown)
    {
        var planes = StandardWorkload.Cases(Cases, unknown);
        using var file = StandardFiles.Write(Path.Combine(folder, $"standard-{unknown}.planes"), _workload, planes);
        var text = _workload.ToLaw();
        var questions = PortfolioQuestion.Of(text, all: false).Where(q => q.Conclusion is Group).ToList();
        var judge = new PortfolioJudge(new Reasoner(text, BenchLaw.AsOf), questions) { Cores = 1 };
        List<JudgedChunk> judged = [];
        _own = Time(() => judged = [.. judge.Judge(file)]);
        var open = judged.Sum(c => Enumerable.Range(0, questions.Count).Sum(q => (long)CountOf(c.States.Open(q))));
        Row(unknown, $"**Keur**, {(unknown == 0 ? "two-valued" : "three-valued, exact")}", Cases / _own, unknown == 0 ? "classes of a law, by the interpreter" : $"{100.0 * open / (Cases * questions.Count):0.#} % of the answers open; {judged.Sum(c => (long)c.Left):N0} left to diagrams one by one");
        var kernel = RunKernel(unknown, planes);
        Reading(unknown, planes);
        if (unknown == 0)
        {
            Check("Keur", StandardFiles.Found(judged, Cases), kernel(Cases));
            Tell(unknown, RulesEnginePeer.Run(_workload, StandardFiles.Objects(planes, Few / 10)), kernel);
        }

        StandardFiles.WriteLines(Path.Combine(folder, $"cases-{unknown}.txt"), planes, Cases);
        File.WriteAllText(Path.Combine(folder, "rules.json"), _workload.ToJson());
        foreach (var peer in modules is null ? [] : StandardFiles.RunPeers(folder, modules, unknown, Few))
        {
            Tell(unknown, peer, kernel);
        }
    }

    /// <summary>Runs the generated code; gives what it finds of the first cases.</summary>
    private Func<int, long[][]> RunKernel(int unknown, (ulong[] Yes, ulong[] No)[] planes)
    {
        var kernel = new StandardKernel(_workload, plain: unknown > 0);
        var inputs = (kernel.IsPlain ? planes.SelectMany(p => new[] { p.Yes, p.No }) : planes.Select(p => p.Yes)).ToArray();
        var results = Enumerable.Range(0, StandardWorkload.Conclusions * (kernel.IsPlain ? 2 : 1)).Select(_ => new ulong[Cases / 64]).ToArray();
        var pins = inputs.Concat(results).Select(a => GCHandle.Alloc(a, GCHandleType.Pinned)).ToList();
        var addresses = pins.ConvertAll(p => p.AddrOfPinnedObject());
        var (from, to) = (addresses.Take(inputs.Length).ToArray(), addresses.Skip(inputs.Length).ToArray());
        Row(unknown, $"limit: the rules generated as 256-bit code, {(kernel.IsPlain ? "three plain values, what is open not decided" : "two-valued")}", Cases / Time(() => kernel.Run(from, to, Cases / 8)), "knows nothing but these rules");
        pins.ForEach(p => p.Free());
        var step = kernel.IsPlain ? 2 : 1;
        return count => [.. Enumerable.Range(0, StandardWorkload.Conclusions).Select(c => StandardFiles.Found(results[c * step], count))];
    }

    private void Reading(int unknown, (ulong[] Yes, ulong[] No)[] planes)
    {
        var read = planes.SelectMany(p => unknown == 0 ? [p.Yes] : new[] { p.Yes, p.No }).ToList();
        var sum = Vector<ulong>.Zero;
        Row(unknown, "limit: only reading the planes", Cases / Time(() => read.ForEach(p => sum |= Sum(p))), $"{read.Count} planes");
        GC.KeepAlive(sum);
    }

    private static Vector<ulong> Sum(ulong[] plane)
    {
        var sum = Vector<ulong>.Zero;
        foreach (var some in MemoryMarshal.Cast<ulong, Vector<ulong>>(plane.AsSpan()))
        {
            sum |= some;
        }

        return sum;
    }

    private static int CountOf(byte[] plane) => plane.Sum(b => BitOperations.PopCount(b));

    private void Tell(int unknown, PeerFound peer, Func<int, long[][]> expected)
    {
        Check(peer.Peer, peer.Found, expected(peer.Cases));
        Row(unknown, peer.Peer, peer.Cases / peer.Seconds, $"{peer.Note}; {peer.Cases:N0} cases");
    }

    private static void Check(string who, long[][] found, long[][] expected)
    {
        if (!found.Zip(expected).All(p => p.First.SequenceEqual(p.Second)))
        {
            throw new InvalidOperationException($"{who} finds something else: {string.Join("; ", found.Select(f => string.Join('/', f)))} rather than {string.Join("; ", expected.Select(f => string.Join('/', f)))}.");
        }
    }

    private void Row(int unknown, string what, double perSecond, string note) => _table.AppendLine(
        CultureInfo.InvariantCulture, $"| {unknown} % | {what} | {perSecond / 1e6:#,0.###} | {Cases / _own / perSecond:#,0.0#} | {note} |");

    private double Time(Action action)
    {
        action();
        var times = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
