using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What came of judging again from a receipt.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="IsSame">Whether law, answers and program are the same, and so the verdict.</param>
/// <param name="Differences">What is not the same.</param>
/// <param name="Verdict">The verdict as it is now; null where the answers contradict each other under the law of now.</param>
public sealed record Replay(Receipt Receipt, bool IsSame, IReadOnlyList<Words> Differences, Verdict? Verdict)
{
    /// <summary>Judges again; null, with an error, where the law has no such text or the answers cannot be read.</summary>
    /// <param name="stored">The receipt as it was found.</param>
    /// <param name="library">The law.</param>
    /// <param name="today">The day asked about where the receipt names none.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static Replay? Of(StoredReceipt stored, LawLibrary library, DateOnly today, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var receipt = stored.Receipt;
        var spec = LawSpec.Read(receipt.Spec, out var mistake);
        var asked = spec is null ? null : AskedLaw.Find(spec with { Readings = new Dictionary<string, bool>() }, library, today, out mistake);
        if (asked is null)
        {
            diagnostics.Error("receipt", SourceSpan.StartOf(new SourceFile(receipt.Spec, string.Empty)), mistake!);
            return null;
        }

        if (stored.AnswersFor(asked.Text, diagnostics) is not { } answers)
        {
            return null;
        }

        var differences = DifferencesOf(receipt, asked.Text).ToList();
        var known = receipt.Readings.Where(r => asked.Text.Readings.Any(x => x.Id == r.Key)).ToDictionary();
        var again = new Reasoner(asked.Text, asked.Day, known).Judge(answers).Verdict;
        return new Replay(receipt, again is not null && differences.Count == 0 && Receipt.Of(again, receipt.Engine).FactsHash == receipt.FactsHash, differences, again);
    }

    private static IEnumerable<Words> DifferencesOf(Receipt receipt, LawText text)
    {
        if (receipt.LawHash != text.Hash)
        {
            yield return new($"the law says something else now: {receipt.LawHash} then, {text.Hash} now", $"de wet zegt nu iets anders: {receipt.LawHash} toen, {text.Hash} nu");
        }

        if (receipt.Engine != Receipt.ThisEngine)
        {
            yield return new($"another version judged: {receipt.Engine} then, {Receipt.ThisEngine} now", $"een andere versie oordeelde: {receipt.Engine} toen, {Receipt.ThisEngine} nu");
        }

        foreach (var reading in receipt.Readings.Keys.Where(r => !text.Readings.Any(x => x.Id == r)))
        {
            yield return new($"the reading `{reading}` is no longer there", $"de lezing `{reading}` is er niet meer");
        }
    }
}
