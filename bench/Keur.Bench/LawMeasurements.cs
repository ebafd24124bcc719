using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Proofs;
using Keur.Reasoning.Verdicts;

namespace Keur.Bench;

/// <summary>What reading, checking and asking the law takes. Nothing here is asserted: figures depend on the machine, and are compared within one run.</summary>
internal static class LawMeasurements
{
    private const int Few = 5;
    private const int Many = 300;
    private const int Often = 20_000;

    /// <summary>A table of the figures for a folder of law.</summary>
    public static string Of(string folder)
    {
        var table = new StringBuilder();
        table.AppendLine("| what | median | allocated |").AppendLine("|---|---|---|");
        var files = LawReader.FilesOf(folder);
        Row(table, $"read {files.Count} files, {files.Sum(f => f.Text.Length):N0} characters", Few, () => Read(folder));
        Row(table, "read, compose and bind every text", Few, () => Texts(Read(folder)));
        var texts = Texts(Read(folder));
        Row(table, "prove every text sound", Few, () => texts.ForEach(t => Soundness.Check(t, new Diagnostics())));
        Row(table, $"run {texts.Sum(t => t.Examples.Count):N0} examples", Few, () => texts.ForEach(t => Assumed(new ExampleRunner(t).Run())));
        foreach (var text in texts)
        {
            Cases(table, text);
        }

        return table.ToString();
    }

    private static void Assumed(IEnumerable<ExampleFailure> failures)
    {
        if (failures.Any())
        {
            throw new InvalidOperationException("An example of the law fails; run `keur law test`.");
        }
    }

    private static LawLibrary Read(string folder) => LawReader.Read(LawReader.FilesOf(folder), new Diagnostics());

    private static List<LawText> Texts(LawLibrary library) => [.. library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics()))];

    private static void Cases(StringBuilder table, LawText text)
    {
        var name = $"{text.Act.Id}@{text.Since:yyyy-MM-dd}";
        var fullest = text.Examples.MaxBy(e => e.Given.Count)!;
        var reasoner = new Reasoner(text, text.Since ?? text.Act.Adopted ?? DateOnly.MaxValue);
        Row(table, $"{name}: the classes with the grounds that hold and their provisions, {fullest.Given.Count} answers", Often, () => reasoner.Classify(fullest.Given));
        Row(table, $"{name}: states, explanations and dates of the classes, {fullest.Given.Count} answers", Many, () => Classes(reasoner, text, fullest));
        Row(table, $"{name}: a whole verdict with duties, routes, penalties, {fullest.Given.Count} answers", Many, () => reasoner.Judge(fullest.Given));
        var (widest, atoms) = Widest(reasoner, text);
        Row(table, $"{name}: whether {widest.Id} holds, nothing answered, {atoms} unknown atoms", Many, () => reasoner.StateOf([], widest));
        Row(table, $"{name}: a whole verdict on no answers at all", Few, () => reasoner.Judge([]));
        table.AppendLine($"| {name}: diagram nodes for every conclusion described, nothing answered | {reasoner.DescribeAll():N0} nodes | |");
    }

    /// <summary>The class that hangs on the most yes/no questions when nothing is answered, and on how many.</summary>
    private static (Group Class, int Atoms) Widest(Reasoner reasoner, LawText text)
    {
        var logic = reasoner.Logic([]);
        return text.Classes.Select(c => (c, logic.Store.Support(logic.Reported(c)).Count)).MaxBy(c => c.Count);
    }

    private static void Classes(Reasoner reasoner, LawText text, Example example)
    {
        foreach (var group in text.Classes)
        {
            reasoner.Explain(example.Given, group);
        }
    }

    private static void Row(StringBuilder table, string what, int runs, Action action)
    {
        var (median, bytes) = Measurement.Of(runs, action);
        var shown = median.TotalMilliseconds >= 1 ? $"{median.TotalMilliseconds:N1} ms" : $"{median.TotalMicroseconds:N0} µs";
        table.AppendLine($"| {what} | {shown} | {bytes / 1024:N0} KiB |");
    }
}
