using System.Diagnostics;
using System.Globalization;
using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;

namespace Keur.Bench;

/// <summary>
/// How long the steps of a comparison take once the law is read and the program warm, each on a comparer of its own, so that no step lives on what another
/// drew. The texts are bound beforehand; drawing them is part of every step.
/// </summary>
internal static class ComparisonMeasurements
{
    private const int Runs = 5;

    /// <summary>A budget with which nothing can be drawn, so that all is searched.</summary>
    private const int NoRoom = 1;

    private static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>A table for pairs of specs.</summary>
    public static string Of(string folder, IReadOnlyList<string> specs)
    {
        var library = LawReader.Read(LawReader.FilesOf(folder), new Diagnostics());
        var table = new StringBuilder("| compared | step | median ms | nothing drawn, median ms | what came of it |\n|---|---|---:|---:|---|\n");
        foreach (var pair in specs.Chunk(2))
        {
            var (before, after) = (Find(library, pair[0]), Find(library, pair[1]));
            foreach (var (name, step) in Steps(before, after))
            {
                var (median, result) = Measured(() => step(new LawComparer(before, after)));
                var (searched, found) = Measured(() => step(new LawComparer(before, after, NoRoom)));
                table.AppendLine(CultureInfo.InvariantCulture, $"| {pair[0]} → {pair[1]} | {name} | {median.TotalMilliseconds:N1} | {searched.TotalMilliseconds:N1} | {result} |");
                if (found != result)
                {
                    throw new InvalidOperationException($"{name}: {result} drawn and {found} searched.");
                }
            }
        }

        return table.ToString();
    }

    private static IEnumerable<(string Name, Func<LawComparer, string> Step)> Steps(AskedLaw before, AskedLaw after)
    {
        string[] Ids(Func<Conclusion, bool> which) => [.. after.Text.Conclusions.Concat(before.Text.Conclusions).Where(which).Select(c => c.Id).Distinct()];
        var classes = Ids(c => c is Group { Kind: ConclusionKind.Class });
        var grounds = Ids(c => c.IsNamed);
        string Same(LawComparer comparer, string[] ids, bool applied) => Told([.. ids.Select(i => comparer.Compare(i, applied))]);
        yield return ("whether each class is the same, as reported", c => $"{classes.Count(i => c.SamenessOf(i, applied: false) == Sameness.Different)} of {classes.Length} differ");
        yield return ("classes with their shares, as reported", c => Same(c, classes, false));
        yield return ("classes, roles and their grounds with their shares, as reported", c => Same(c, grounds, false));
        yield return ("from which classes to which, as reported", c => Told(c.Classes(applied: false)));
        yield return ("classes, roles and their grounds with their shares, as they bind", c => Same(c, grounds, true));
        yield return ("from which classes to which, as they bind", c => Told(c.Classes(applied: true)));
        yield return ("the same, with an example and the provisions of each move", c => Shown(c.Classes(applied: true)));
        yield return ("every conclusion, as reported", c => Told([.. c.Conclusions(applied: false)]));
    }

    private static string Told(IReadOnlyList<ComparedConclusion> compared) =>
        $"{compared.Count(c => c.Sameness == Sameness.Different)} of {compared.Count} differ, {compared.Count(c => c.Sameness == Sameness.BeyondBudget)} not settled";

    private static string Told(Matrix matrix) => matrix.IsComplete ? $"{matrix.Cells.Count(c => !c.Stays)} moves" : "not settled";

    private static string Shown(Matrix matrix) => $"{matrix.Cells.Count(c => !c.Stays && c.Witness.Count > 0 && c.Charges.Count > 0)} of {matrix.Cells.Count(c => !c.Stays)} moves shown";

    private static (TimeSpan Median, string Result) Measured(Func<string> step)
    {
        var times = new List<TimeSpan>();
        var result = step();
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            result = step();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        times.Sort();
        return (times[Runs / 2], result);
    }

    private static AskedLaw Find(LawLibrary library, string word)
    {
        var law = LawSpec.Read(word, out var mistake) is { } spec ? AskedLaw.Find(spec, library, Today, out mistake) : null;
        return law ?? throw new ArgumentException(mistake!.English, nameof(word));
    }
}
