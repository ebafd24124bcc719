using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Finds evidence for what the card does not answer.</summary>
internal sealed class EvidenceCheck(IReadOnlySet<Fact> mistaken, CardProblems problems)
{
    /// <summary>Reports evidence for a fact that no case answers.</summary>
    public void Check(IReadOnlyList<Case> cases, IEnumerable<AnswerLayer> layers)
    {
        var answered = cases.SelectMany(c => c.Places.Keys).ToHashSet();
        foreach (var (fact, entry) in layers.Distinct().SelectMany(l => l.Evidence).Where(e => !answered.Contains(e.Key) && !mistaken.Contains(e.Key)))
        {
            problems.Error(
                "evidence-for-nothing",
                entry.Key.Span,
                new($"There is evidence for `{fact}`, but no answer.", $"Er is onderbouwing voor `{fact}`, maar geen antwoord."),
                new("Answer it under `facts:`, or leave the evidence out.", "Beantwoord het onder `facts:`, of laat de onderbouwing weg."));
        }
    }
}
