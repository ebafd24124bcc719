using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What could still decide: questions that can be looked up, apart from judgements that somebody must make.</summary>
internal static class OpenLines
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<ReportLine> Of(Verdict verdict)
    {
        var facts = verdict.Open.Where(o => o.Fact.Type != FactType.Judgement).ToList();
        var judgements = verdict.Open.Where(o => o.Fact.Type == FactType.Judgement).ToList();
        return
        [
            .. Listed(new("To look up", "Om uit te zoeken"), facts, verdict.Text),
            .. Listed(new("For a person to weigh", "Om door een mens te laten afwegen"), judgements, verdict.Text),
        ];
    }

    private static IEnumerable<ReportLine> Listed(Words heading, List<OpenFact> open, LawText text)
    {
        if (open.Count == 0)
        {
            yield break;
        }

        yield return new ReportLine(heading) { Tone = ReportTone.Strong };
        foreach (var (fact, decides) in open)
        {
            var titles = Phrases.Joined(", ", decides.Select(id => text.Find(id)).Where(c => !AnswerSentence.IsOtherwise(c)).OfType<Conclusion>().Select(c => Phrases.Inside(c.Title)));
            yield return new ReportLine(fact.Ask, 1) { After = new($"[{fact.Id}] could decide: {titles.English}", $"[{fact.Id}] kan beslissen over: {titles.Dutch}") };
        }
    }
}
