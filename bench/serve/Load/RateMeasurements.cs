using System.Diagnostics;
using System.Globalization;

namespace Keur.Bench.Load;

/// <summary>Calls Keur and a bare server in turn, for the same bytes, and tells how the rates compare.</summary>
/// <param name="rounds">How often each side has its turn.</param>
/// <param name="span">How long a turn is.</param>
internal sealed class RateMeasurements(int rounds, TimeSpan span)
{
    /// <summary>Prints a row for each pair.</summary>
    /// <returns>Whether both sides gave what they must every time.</returns>
    public async Task<bool> Run((string Keur, string Bare) programs, string samples)
    {
        using var keur = await RunningServer.Start(programs.Keur, "/en/");
        using var bare = await RunningServer.Start(programs.Bare, "/page/1");
        Print($"from the start of the process to the first page: Keur {keur.UntilFirst.TotalSeconds:N2} s, bare {bare.UntilFirst.TotalSeconds:N2} s\n");
        Print($"| what, {rounds} turns of {span.TotalSeconds:0.#} s for each in turn | bytes in, out | Keur a second | bare a second | ratio | µs of processor a request: Keur, bare | ratio | ms, median and p99: Keur | bare |");
        Print($"|---|---|---|---|---|---|---|---|---|");
        try
        {
            await foreach (var pair in new Pairs(keur, bare).All(samples))
            {
                Print($"{await Row(pair, keur, bare)}");
            }
        }
        catch (InvalidOperationException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return false;
        }

        Print($"\nmemory at the end: Keur {keur.Memory / 1e6:N0} MB, bare {bare.Memory / 1e6:N0} MB\n");
        return true;
    }

    private async Task<string> Row(Pair pair, RunningServer keur, RunningServer bare)
    {
        // Before it counts, both sides have a turn, so that what runs was compiled for speed.
        await Turn.Of(keur, pair.Keur, span * 2);
        await Turn.Of(bare, pair.Bare, span);
        var (ours, theirs) = (new List<Turn>(), new List<Turn>());
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(await Turn.Of(keur, pair.Keur, span));
            theirs.Add(await Turn.Of(bare, pair.Bare, span));
        }

        var bytes = pair.Out.Keur == pair.Out.Bare ? $"{pair.Out.Keur:N0}" : $"{pair.Out.Keur:N0} and {pair.Out.Bare:N0}";
        var rates = Median(ours.Zip(theirs, (o, t) => o.Rate / t.Rate));
        var works = Median(ours.Zip(theirs, (o, t) => t.Work / o.Work));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {pair.Name} | {pair.In:N0}, {bytes} | {Median(ours.Select(o => o.Rate)):N0} | {Median(theirs.Select(t => t.Rate)):N0} | **{rates:N2}** | {Median(ours.Select(o => o.Work)):N0}, {Median(theirs.Select(t => t.Work)):N0} | {works:N2} | {Times(ours)} | {Times(theirs)} |");
    }

    private static string Times(List<Turn> turns)
    {
        var all = turns.SelectMany(t => t.Latencies).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{Milliseconds(all[all.Count / 2]):N2}, {Milliseconds(all[(int)(all.Count * 0.99)]):N2}");
    }

    private static double Milliseconds(long ticks) => Stopwatch.GetElapsedTime(0, ticks).TotalMilliseconds;

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
