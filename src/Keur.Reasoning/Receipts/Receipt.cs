using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Receipts;

/// <summary>What is needed to judge a case again and get the same verdict.</summary>
/// <param name="Engine">The program that judged: `keur/` and its version.</param>
/// <param name="Spec">The law asked, in full: `ID[+ACT…][@TEXT-DAY]~DAY[?READING=yes|no,…]`.</param>
/// <param name="LawHash">The hash of what the text says, without its words.</param>
/// <param name="Facts">The answers in canonical form; null where they were left out.</param>
/// <param name="FactsHash">The hash of the answers in canonical form.</param>
/// <param name="Readings">The side taken of every reading.</param>
public sealed record Receipt(string Engine, string Spec, string LawHash, string? Facts, string FactsHash, IReadOnlyDictionary<string, bool> Readings)
{
    /// <summary>This program, as receipts name it.</summary>
    public static string ThisEngine { get; } = "keur/" + typeof(Receipt).Assembly.GetName().Version!.ToString(3);

    /// <summary>The receipt of a verdict, its answers included.</summary>
    public static Receipt Of(Verdict verdict) => Of(verdict, ThisEngine);

    /// <summary>The receipt of a verdict that another version of the program gave.</summary>
    public static Receipt Of(Verdict verdict, string engine)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var facts = CanonicalFacts.Write(verdict.Answers);
        return new Receipt(engine, SpecOf(verdict), verdict.Text.Hash, facts, CanonicalFacts.HashOf(facts), verdict.Readings);
    }

    /// <summary>The same receipt without the answers; to judge again then takes the card.</summary>
    public Receipt WithoutFacts() => this with { Facts = null };

    /// <summary>
    /// The law a verdict was asked under, in full. An act that never entered into force has no day of its text; an amending act not in force is named; a
    /// reading is named where its other side was taken.
    /// </summary>
    public static string SpecOf(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var text = verdict.Text;
        var added = string.Concat(text.Amendments.Where(a => a.InForce is null).Select(a => "+" + a.Id));
        var since = text.Since is { } day ? $"@{day:yyyy-MM-dd}" : string.Empty;
        var others = text.Readings.Where(r => verdict.Readings[r.Id] != r.Taken).Select(r => $"{r.Id}={(verdict.Readings[r.Id] ? "yes" : "no")}");
        var readings = string.Join(',', others.Order(StringComparer.Ordinal));
        return $"{text.Act.Id}{added}{since}~{verdict.AsOf:yyyy-MM-dd}{(readings.Length > 0 ? "?" : string.Empty)}{readings}";
    }
}
