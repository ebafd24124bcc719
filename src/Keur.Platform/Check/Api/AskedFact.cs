using Keur.Law;
using Keur.Law.Model;

namespace Keur.Platform.Check.Api;

/// <summary>A question.</summary>
/// <param name="Fact">The fact it answers, as a card names it.</param>
/// <param name="Type">`yes/no`, `judgement`, `one of`, `some of`, `date` or `number`.</param>
/// <param name="Ask">The question.</param>
/// <param name="Help">What helps to answer it; null for nothing.</param>
/// <param name="Unit">The unit of a number; null for another type.</param>
/// <param name="Values">The values it can have.</param>
/// <param name="Cites">The provisions that look at it.</param>
public sealed record AskedFact(string Fact, string Type, string Ask, string? Help, string? Unit, IReadOnlyList<AskedValue> Values, IReadOnlyList<string> Cites)
{
    /// <summary>The question of a fact.</summary>
    public static AskedFact Of(Fact fact, LawText text, Language language)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new AskedFact(
            fact.Id,
            TypeOf(fact.Type),
            fact.Ask.In(language),
            fact.Help?.In(language),
            fact.Unit,
            [.. fact.Values.Select(v => new AskedValue(v.Name, v.Text.In(language)))],
            [.. FactUse.CitesOf(text, fact).Select(c => c.Display)]);
    }

    /// <summary>The fixed word of a type.</summary>
    public static string TypeOf(FactType type) => type switch
    {
        FactType.Judgement => "judgement",
        FactType.OneOf => "one of",
        FactType.SomeOf => "some of",
        FactType.Date => "date",
        FactType.Number => "number",
        _ => "yes/no",
    };
}
