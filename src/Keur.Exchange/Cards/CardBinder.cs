using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Holds cards against the vocabulary of one text and makes the cases they describe. One binder serves many cards and threads.</summary>
public sealed class CardBinder
{
    private const int MostCases = 10_000;
    private readonly Vocabulary _vocabulary;

    /// <summary>Prepares for cards under a text.</summary>
    /// <param name="text">The text whose vocabulary counts.</param>
    /// <param name="countries">What the country of an actor answers.</param>
    /// <exception cref="ArgumentException">The mapping answers a fact of the text with values that it does not have.</exception>
    public CardBinder(LawText text, CountryMapping countries)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(countries);
        _vocabulary = new Vocabulary(text, countries);
    }

    /// <summary>
    /// The cases of a card: one for each of its actors with each use and each incident, in the order of the card. What the card says of an actor, a use,
    /// an incident or the model goes before what it says under `facts`, and that before what its shorthands stand for; of two lists that are not
    /// complete the second fills in what the first leaves open.
    /// </summary>
    /// <param name="card">The card.</param>
    /// <param name="diagnostics">Where mistakes go: all of the card at once.</param>
    /// <returns>The cases; null where anything is wrong with the card, also where reading it found that.</returns>
    public IReadOnlyList<Case>? Bind(Card card, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var problems = new CardProblems();
        var cases = Bind(card, problems);
        problems.MoveTo(diagnostics);
        return card.HasErrors || problems.HasErrors ? null : cases;
    }

    private List<Case> Bind(Card card, CardProblems problems)
    {
        var reader = new LayerReader(_vocabulary, problems);
        var shared = reader.Read(card.Shared);
        var model = card.Model is null ? null : reader.Read(card.Model);
        var actors = new ActorLayers(reader, problems).Read(card);
        var uses = card.Uses.Select(reader.Read).DefaultIfEmpty(null).ToList();
        var incidents = card.Incidents.Select(reader.Read).DefaultIfEmpty(null).ToList();
        if ((long)actors.Count * uses.Count * incidents.Count > MostCases)
        {
            problems.Error(
                "too-many-cases",
                card.Shared.Span,
                new($"Actors, uses and incidents make more than {MostCases} cases together.", $"Partijen, gebruiken en incidenten maken samen meer dan {MostCases} gevallen."),
                new("Spread them over several cards.", "Verdeel ze over meer kaarten."));
            return [];
        }

        var maker = new CaseMaker(card, shared, model, problems);
        foreach (var actor in actors)
        {
            foreach (var use in uses)
            {
                incidents.ForEach(incident => maker.Add(actor, use, incident));
            }
        }

        new EvidenceCheck(reader.Mistaken, problems).Check(maker.Cases, new[] { shared, model }.Concat(actors.Select(a => a.Own)).Concat(uses).Concat(incidents).OfType<AnswerLayer>());
        return maker.Cases;
    }
}
