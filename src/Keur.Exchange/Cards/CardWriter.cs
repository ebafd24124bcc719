using System.Text;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Writes answers as a card that reads back as the same answers.</summary>
public static class CardWriter
{
    /// <summary>The text of a card in YAML.</summary>
    /// <param name="name">What the system is called.</param>
    /// <param name="answers">The answers, each fact at most once.</param>
    /// <param name="evidence">Where answers come from.</param>
    public static string Write(string name, IEnumerable<Answer> answers, IReadOnlyDictionary<Fact, string> evidence)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(evidence);
        var text = new StringBuilder($"keur: {CardReader.Format}\n{CardReader.Name}: {Quoted(name)}\nfacts:\n");
        foreach (var answer in answers)
        {
            text.Append($"  {answer.Fact.Id}: {Value(answer)}\n");
        }

        text.Append("evidence:\n");
        foreach (var (fact, source) in evidence.OrderBy(e => e.Key.Index))
        {
            text.Append($"  {fact.Id}: {Quoted(source)}\n");
        }

        return text.ToString();
    }

    /// <summary>How a card writes an answer.</summary>
    public static string Value(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Fact.Type switch
        {
            FactType.SomeOf when answer.IsComplete => Names(answer.Fact, answer.Includes),
            FactType.SomeOf => $"{{ includes: {Names(answer.Fact, answer.Includes)}, excludes: {Names(answer.Fact, answer.Excludes)} }}",
            FactType.OneOf => answer.Fact.Values[answer.Includes[0]].Name,
            FactType.Date => answer.Date?.ToString("yyyy-MM-dd") ?? (answer.NotYet ? "not yet" : "never"),
            FactType.Number => answer.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => answer.YesNo == true ? "yes" : "no",
        };
    }

    private static string Names(Fact fact, IEnumerable<int> places) => $"[{string.Join(", ", places.Select(p => fact.Values[p].Name))}]";

    /// <summary>How a card writes a text whatever stands in it.</summary>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            var plain = character is not ('"' or '\\') && !char.IsControl(character) && character is not ('\u2028' or '\u2029' or '\uFEFF');
            quoted.Append(plain ? character.ToString() : $"\\u{(int)character:X4}");
        }

        return quoted.Append('"').ToString();
    }
}
