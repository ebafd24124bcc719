using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>Finds the actors of a card: those its shorthands speak for and those of its list. The same name is the same actor.</summary>
internal sealed class ActorLayers(LayerReader reader, CardProblems problems)
{
    /// <summary>The actors, in the order of the card; one without a name where it speaks of nobody.</summary>
    public IReadOnlyList<ActorParts> Read(Card card)
    {
        var shorthands = card.Others.Select(reader.ReadShorthand).OfType<AnswerLayer>().ToList();
        var listed = card.Actors.Select(reader.Read).ToList();
        CheckNamed(shorthands, listed.Count);
        var actors = shorthands.GroupBy(s => s.Name).Select(g => new ActorParts(g.Key, g.Aggregate((a, b) => b.With(a, problems)), listed.Find(l => l.Name is not null && l.Name == g.Key))).ToList();
        actors.AddRange(listed.Where(l => !actors.Exists(a => a.Own == l)).Select(l => new ActorParts(l.Name, null, l)));
        return actors.Count > 0 ? actors : [new ActorParts(null, null, null)];
    }

    private void CheckNamed(List<AnswerLayer> shorthands, int listed)
    {
        if (listed == 0 && shorthands.TrueForAll(s => s.Name is null))
        {
            return;
        }

        foreach (var nameless in shorthands.Where(s => s.Name is null && shorthands.Count + listed > 1))
        {
            problems.Error(
                "no-name",
                nameless.Span,
                new("The card speaks of several actors; say which of them this is.", "De kaart spreekt van meer partijen; zeg welke dit is."),
                new("Add `name: …` to it; the same name is the same actor.", "Voeg er `name: …` aan toe; dezelfde naam is dezelfde partij."));
        }
    }
}
