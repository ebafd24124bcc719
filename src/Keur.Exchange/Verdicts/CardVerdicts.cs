using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Judges the cases of a card under one law.</summary>
/// <param name="word">The law as it was asked for.</param>
/// <param name="reasoner">Judges by it.</param>
/// <param name="binder">Reads cards by it.</param>
public sealed class CardVerdicts(string word, Reasoner reasoner, CardBinder binder)
{
    /// <summary>Answers given beside the card; they go before what it says.</summary>
    public IReadOnlyList<Answer> Beside { get; init; } = [];

    /// <summary>The verdicts, one for each case, in the order of the card; a case that contradicts itself is an error and has none.</summary>
    /// <param name="card">The card.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public IReadOnlyList<JudgedCase> Of(Card card, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var judged = new List<JudgedCase>();
        var cases = binder.Bind(card, diagnostics) ?? [];
        var answers = reasoner.FillIn([.. cases.Select(c => new FiledCase(c.Actor, With(c.Answers), c.Assumed))]);
        foreach (var (one, given) in cases.Zip(answers))
        {
            var places = one.Places.ToDictionary(p => p.Key.Id, p => p.Value);
            var judgement = reasoner.Judge(given);
            if (judgement.Verdict is { } verdict)
            {
                judged.Add(new JudgedCase(one.Card, NameOf(one), word, verdict, places, card.File));
            }
            else
            {
                diagnostics.Add(ContradictionText.Of(judgement.Contradiction!, places, card.File));
            }
        }

        return judged;
    }

    private IReadOnlyList<Answer> With(IReadOnlyList<Answer> answers) => Beside.Count == 0
        ? answers
        : [.. answers.Where(a => !Beside.Any(b => b.Fact == a.Fact)), .. Beside];

    /// <summary>Whom and what of the card a case is about, beyond the system itself; null where the card names nobody and nothing.</summary>
    private static string? NameOf(Case one)
    {
        var parts = new[] { one.Actor, one.Use, one.Incident }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
