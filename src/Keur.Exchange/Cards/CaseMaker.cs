namespace Keur.Exchange.Cards;

/// <summary>Lays the parts of a card over each other, once for each case.</summary>
internal sealed class CaseMaker(Card card, AnswerLayer shared, AnswerLayer? model, CardProblems problems)
{
    /// <summary>The cases made.</summary>
    public List<Case> Cases { get; } = [];

    /// <summary>Makes the case of this actor, use and incident.</summary>
    public void Add(ActorParts actor, AnswerLayer? use, AnswerLayer? incident)
    {
        var parts = new[] { model, actor.Own, use, incident }.OfType<AnswerLayer>().ToList();
        var below = actor.Shorthand is null ? shared : shared.Over(actor.Shorthand);
        var all = parts.Count == 0 ? below : parts.Aggregate((a, b) => b.With(a, problems)).Over(below);
        var given = all.Answers.Where(a => a.Value.Answer is not null).OrderBy(a => a.Key.Index).ToList();
        Cases.Add(new Case
        {
            Card = card.Name,
            Actor = actor.Name,
            Use = use?.Name,
            Incident = incident?.Name,
            Model = model?.Name,
            Assumed = given.Where(a => actor.Shorthand is { } s && s.Answers.TryGetValue(a.Key, out var said) && ReferenceEquals(said, a.Value)).Select(a => a.Key).ToHashSet(),
            Answers = [.. given.Select(a => a.Value.Answer!)],
            Places = given.ToDictionary(a => a.Key, a => a.Value.Span),
            Evidence = given.Where(a => all.Evidence.ContainsKey(a.Key)).ToDictionary(a => a.Key, a => ((CardScalar)all.Evidence[a.Key].Value).Text),
        });
    }
}
