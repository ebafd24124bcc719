using Keur.Law.Model;
using Keur.Reasoning.Proofs;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>A case to be judged: a text, a day, sides of readings, answers, and the further days asked about.</summary>
internal sealed record Card(LawText Text, DateOnly AsOf, IReadOnlyDictionary<string, bool> Readings, IReadOnlyList<Answer> Answers, IReadOnlyList<DateOnly> Days)
{
    /// <summary>The lines of an example that gives these answers.</summary>
    public override string ToString()
    {
        var amendments = Text.Amendments.Count == 0 ? "as first in force" : "with " + string.Join(", ", Text.Amendments.Select(a => a.Id));
        var lines = new[] { $"  # {Text.Act.Id}, {amendments}", $"  as of  {AsOf:yyyy-MM-dd}" }
            .Concat(Readings.Where(r => Text.Readings.First(x => x.Id == r.Key).Taken != r.Value).Select(r => $"  reading {r.Key} {(r.Value ? "yes" : "no")}"))
            .Concat(Answers.Select(a => $"  given  {AnswerText.Of(a, AsOf)}"));
        return string.Join('\n', lines);
    }
}
