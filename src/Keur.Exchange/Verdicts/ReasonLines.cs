using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Why: per class that holds its grounds that hold, down to the answers.</summary>
internal static class ReasonLines
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<ReportLine> Of(Verdict verdict) => [.. verdict.Classes.Where(c => c.State == State.Yes).SelectMany(c => Of(c, verdict))];

    private static IEnumerable<ReportLine> Of(Judged held, Verdict verdict)
    {
        var act = verdict.Text.Act;
        yield return new ReportLine(held.Conclusion.Title) { Tone = AnswerSentence.Fails(held) ? ReportTone.Bad : ReportTone.Strong };
        var grounds = verdict.Grounds.Where(g => g.State == State.Yes && g.Conclusion is Rule rule && rule.Group == held.Conclusion).ToList();
        var lines = grounds.Count == 0
            ? held.Because.SelectMany(b => Step(b, 1, act))
            : grounds.SelectMany(g => Ground(g, act));
        foreach (var line in lines)
        {
            yield return line;
        }

        if (held.Judgements.Count > 0)
        {
            var weighed = Phrases.Joined(" ", held.Judgements.Select(f => f.Ask));
            yield return new ReportLine(new($"This rests on a judgement: {weighed.English}", $"Dit steunt op een oordeel: {weighed.Dutch}"), 1) { Tone = ReportTone.Faint };
        }
    }

    private static IEnumerable<ReportLine> Ground(Judged ground, Act act) =>
        Step(new Because(ground.Conclusion.Id, ground.Conclusion.Title, LawLinks.CiteOf(ground), State.Yes, ground.Because, null), 1, act);

    private static IEnumerable<ReportLine> Step(Because step, int depth, Act act)
    {
        if (step.IsUntitled)
        {
            // A list that only gathers its grounds says nothing that they do not say.
            return step.Steps.SelectMany(s => Step(s, depth, act));
        }

        return Titled(step, depth, act);
    }

    private static IEnumerable<ReportLine> Titled(Because step, int depth, Act act)
    {
        yield return step.Answer is { } answer
            ? new ReportLine(Phrases.Joined(" ", [step.Title, Strong(AnswerWords.Of(answer))]), depth)
            : new ReportLine(step.State == State.No ? Not(step.Title) : step.Title, depth) { Cite = step.Cite, Link = step.Cite is { } cite ? act.LinkTo(cite) : null };
        foreach (var line in step.Steps.SelectMany(s => Step(s, depth + 1, act)))
        {
            yield return line;
        }
    }

    private static Words Strong(Words answer) => new($"— {answer.English}", $"— {answer.Dutch}");

    private static Words Not(Words title)
    {
        var inside = Phrases.Inside(title);
        return new($"Not: {inside.English}", $"Niet: {inside.Dutch}");
    }
}
