using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>Writes answers as the law language does: `annex-iii-use includes employment.recruitment`.</summary>
public static class AnswerText
{
    /// <summary>The answer in the words of the law language. The day is that of the verdict, which `not yet` is relative to; it is not shown.</summary>
    public static string Of(Answer answer, DateOnly asOf)
    {
        _ = asOf;
        var fact = answer.Fact;
        return fact.Type switch
        {
            FactType.YesNo or FactType.Judgement => answer.YesNo == true ? fact.Id : $"not {fact.Id}",
            FactType.OneOf => $"{fact.Id} is {fact.Values[answer.Includes[0]].Name}",
            FactType.SomeOf => OfList(answer),
            FactType.Date => $"{fact.Id} is {(answer.NotYet ? "not yet" : answer.Date?.ToString("yyyy-MM-dd") ?? "never")}",
            _ => $"{fact.Id} is {answer.Number} {fact.Unit}",
        };
    }

    private static string OfList(Answer answer)
    {
        var fact = answer.Fact;
        var includes = answer.Includes.Select(v => fact.Values[v].Name);
        if (answer.IsComplete)
        {
            return $"{fact.Id} is ({string.Join(", ", includes)})";
        }

        var parts = new List<string>();
        if (answer.Includes.Count > 0)
        {
            parts.Add($"{fact.Id} includes ({string.Join(", ", includes)})");
        }

        if (answer.Excludes.Count > 0)
        {
            parts.Add($"{fact.Id} excludes ({string.Join(", ", answer.Excludes.Select(v => fact.Values[v].Name))})");
        }

        return string.Join(", ", parts);
    }
}
