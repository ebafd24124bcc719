using Keur.Law.Model;
using Keur.Platform.Check.Api;

namespace Keur.Platform.LawBrowser.Api;

/// <summary>A question of the vocabulary.</summary>
/// <param name="Id">How a card names it.</param>
/// <param name="Type">`yes/no`, `judgement`, `one of`, `some of`, `date` or `number`.</param>
/// <param name="Of">Whose answer it is.</param>
/// <param name="Ask">The question.</param>
/// <param name="Help">What helps to answer it; null for nothing.</param>
/// <param name="Unit">The unit of a number; null otherwise.</param>
/// <param name="Values">Its values, by the name a card writes.</param>
/// <param name="OnlyWhen">The condition under which it arises, in the law language; null: always.</param>
/// <param name="Cites">The provisions that look at it.</param>
public sealed record FactEntry(
    string Id,
    string Type,
    string Of,
    BothWords Ask,
    BothWords? Help,
    string? Unit,
    IReadOnlyDictionary<string, BothWords> Values,
    string? OnlyWhen,
    IReadOnlyList<string> Cites)
{
    /// <summary>The questions a text asks.</summary>
    public static IReadOnlyList<FactEntry> AllOf(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var used = FactUse.Of(text);
        return [.. text.Facts.Where(used.Contains).Select(f => new FactEntry(
            f.Id,
            AskedFact.TypeOf(f.Type),
            f.Subject.ToString().ToLowerInvariant(),
            BothWords.Of(f.Ask),
            f.Help is { } help ? BothWords.Of(help) : null,
            f.Unit,
            f.Values.ToDictionary(v => v.Name, v => BothWords.Of(v.Text)),
            f.OnlyWhen is { } gate ? FormulaText.Of(gate) : null,
            [.. FactUse.CitesOf(text, f).Select(c => c.Display)]))];
    }
}
