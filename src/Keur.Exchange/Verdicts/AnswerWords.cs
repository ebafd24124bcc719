using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Verdicts;

/// <summary>Answers as people give them.</summary>
public static class AnswerWords
{
    /// <summary>The answer in words.</summary>
    public static Words Of(Answer answer) => answer switch
    {
        { YesNo: true } => new("yes", "ja"),
        { YesNo: false } => new("no", "nee"),
        { Date: { } day } => DayWords.Of(day),
        { NotYet: true } => new("not yet", "nog niet"),
        { Fact.Type: FactType.Date } => new("never", "nooit"),
        { Number: { } number } => Number(number, answer.Fact.Unit),
        _ => Values(answer),
    };

    private static Words Number(decimal number, string? unit)
    {
        var written = $"{number:0.############################} {unit}".TrimEnd();
        return new(written, written.Replace('.', ','));
    }

    private static Words Values(Answer answer)
    {
        var includes = List(answer.Fact, answer.Includes);
        if (answer.IsComplete)
        {
            return answer.Includes.Count == 0 ? new("none", "geen") : includes;
        }

        var excludes = List(answer.Fact, answer.Excludes);
        return (answer.Includes.Count, answer.Excludes.Count) switch
        {
            (_, 0) => new($"at least {includes.English}", $"in elk geval {includes.Dutch}"),
            (0, _) => new($"not {excludes.English}", $"niet {excludes.Dutch}"),
            _ => new($"at least {includes.English}; not {excludes.English}", $"in elk geval {includes.Dutch}; niet {excludes.Dutch}"),
        };
    }

    private static Words List(Fact fact, IReadOnlyList<int> values)
    {
        var texts = values.Select(v => fact.Values[v].Text).ToList();
        return new(string.Join("; ", texts.Select(t => t.English)), string.Join("; ", texts.Select(t => t.Dutch)));
    }
}
