using System.Diagnostics;
using System.Globalization;
using System.Text;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Bench.Portfolios;

/// <summary>What judging a portfolio by the law takes, on one core, the file mapped and in memory; beside it what only reading the same planes takes.</summary>
internal static class PortfolioMeasurements
{
    private const double LongEnough = 5_000;

    /// <summary>A table of the figures for a folder of law and a portfolio file.</summary>
    /// <param name="folder">The law.</param>
    /// <param name="path">The portfolio.</param>
    /// <param name="runs">How many runs the median is taken of; of what takes seconds one.</param>
    public static string Of(string folder, string path, int runs)
    {
        using var file = PlaneFile.Open(path, out var fault) ?? throw new InvalidOperationException($"{path}: {fault}");
        var text = BenchLaw.TextOf(folder);
        var table = new StringBuilder($"{Path.GetFileName(path)}: {file.Rows:N0} cases\n\n| what, one core | median ms | million cases a second | left to diagrams | groups |\n|---|---|---|---|---|\n");
        var classes = PortfolioQuestion.Of(text, all: false);
        Row(table, "reading the planes the classes need", file, runs, () => Read(text, classes, file), () => (0, 0));
        Row(table, "three plain values for the classes with their grounds, nothing decided further", file, runs, () => RunPlainly(text, classes, file), () => (0, 0));
        Judged(table, "the classes with their grounds, exact", text, classes, (file, runs, false));
        Judged(table, "roles, duties and routes too, exact", text, PortfolioQuestion.Of(text, all: true), (file, runs, false));
        Judged(table, "and since or from when, exact", text, PortfolioQuestion.Of(text, all: true), (file, runs, true));
        return table.ToString();
    }

    private static void Judged(StringBuilder table, string what, LawText text, IReadOnlyList<PortfolioQuestion> questions, (PlaneFile File, int Runs, bool Timed) how)
    {
        var judge = new PortfolioJudge(new Reasoner(text, BenchLaw.AsOf), questions, how.Timed) { Cores = 1 };
        var (left, groups) = (0L, 0L);
        Row(table, what, how.File, how.Runs, () => (left, groups) = Judge(judge, how.File), () => (left, groups));
    }

    private static (long Left, long Groups) Judge(PortfolioJudge judge, PlaneFile file)
    {
        var before = judge.Groups;
        var left = judge.Judge(file).Sum(c => (long)c.Left);
        return (left, judge.Groups - before);
    }

    private static BoundProgram Bound(LawText text, IReadOnlyList<PortfolioQuestion> questions, PlaneFile file) =>
        new(new AskedNet(new Reasoner(text, BenchLaw.AsOf), questions, timed: false).Program, file.Schema, BenchLaw.AsOf);

    private static readonly Dictionary<string, (BoundProgram Bound, PlaneMachine Machine)> Machines = [];

    private static (BoundProgram Bound, PlaneMachine Machine) MachineOf(LawText text, IReadOnlyList<PortfolioQuestion> questions, PlaneFile file)
    {
        var key = $"{file.Rows} {questions.Count}";
        if (!Machines.TryGetValue(key, out var made))
        {
            var bound = Bound(text, questions, file);
            Machines[key] = made = (bound, new PlaneMachine(bound));
        }

        return made;
    }

    private static void RunPlainly(LawText text, IReadOnlyList<PortfolioQuestion> questions, PlaneFile file)
    {
        var (_, machine) = MachineOf(text, questions, file);
        foreach (var chunk in file.Chunks)
        {
            machine.Turn(chunk);
            for (var block = 0; block < chunk.PlaneBytes / ChunkLayout.BlockBytes; block++)
            {
                machine.Run(block);
            }
        }
    }

    private static unsafe void Read(LawText text, IReadOnlyList<PortfolioQuestion> questions, PlaneFile file)
    {
        var (bound, _) = MachineOf(text, questions, file);
        var columns = bound.Inputs.OfType<BoundInput>().SelectMany(i => i.Yes.Concat(i.Known)).Distinct().ToList();
        var sum = 0L;
        foreach (var chunk in file.Chunks)
        {
            foreach (var column in columns)
            {
                for (var block = 0; block < chunk.PlaneBytes / ChunkLayout.BlockBytes; block++)
                {
                    sum += Lanes.Any(chunk.Plane(column) + (block * ChunkLayout.BlockBytes)) ? 1 : 0;
                }
            }
        }

        GC.KeepAlive(sum);
    }

    private static void Row(StringBuilder table, string what, PlaneFile file, int runs, Action action, Func<(long Left, long Groups)> counts)
    {
        var first = Stopwatch.GetTimestamp();
        action();
        var warm = Stopwatch.GetElapsedTime(first).TotalMilliseconds;
        var times = new List<double>();
        if (warm > LongEnough)
        {
            // What takes so long is not measured twice: what compiling took of it does not show.
            (times, runs) = ([warm], 0);
        }

        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        var median = times[times.Count / 2];
        table.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {median:N2} | {file.Rows / median / 1000:N1} | {counts().Left:N0} | {counts().Groups:N0} |");
    }
}
