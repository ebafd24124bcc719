using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Cards;

/// <summary>The cases of a card of which something is asked about one conclusion.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Reasoner">Who answers.</param>
/// <param name="Cases">The cases whose answers do not contradict each other: what each is called, and what is given of it.</param>
internal sealed record AskedCases(Conclusion Conclusion, Reasoner Reasoner, IReadOnlyList<(string Name, IReadOnlyList<Answer> Given)> Cases)
{
    /// <summary>Finds the conclusion in a law and the cases in a card. What is wrong with the card goes to the problems; null where the law has no such conclusion, which is told at once.</summary>
    public static AskedCases? Find(Card card, AskedSpec law, CountryMapping countries, (string Id, Diagnostics Diagnostics) asked, Terminal terminal)
    {
        var text = law.Law.Text;
        if (text.Find(asked.Id) is not { } conclusion)
        {
            terminal.Fail(new($"`{text.Act.Id}` has no conclusion `{asked.Id}`.", $"`{text.Act.Id}` heeft geen conclusie `{asked.Id}`."), NearestName.Advice(asked.Id, text.Conclusions.Select(c => c.Id)));
            return null;
        }

        var reasoner = new Reasoner(text, law.Law.Day, law.Law.Readings);
        var bound = new CardBinder(text, countries).Bind(card, asked.Diagnostics) ?? [];
        var answers = reasoner.FillIn([.. bound.Select(c => new FiledCase(c.Actor, c.Answers, c.Assumed))]);
        var cases = new List<(string Name, IReadOnlyList<Answer> Given)>();
        foreach (var (one, given) in bound.Zip(answers))
        {
            if (reasoner.Judge(given).Contradiction is { } contradiction)
            {
                asked.Diagnostics.Add(ContradictionText.Of(contradiction, one.Places.ToDictionary(p => p.Key.Id, p => p.Value), card.File));
                continue;
            }

            cases.Add((one.Actor is null ? one.Card : $"{one.Card} ({one.Actor})", given));
        }

        return new AskedCases(conclusion, reasoner, cases);
    }
}
