using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Platform.Check;

/// <summary>Makes checks of cards: one for each case that a card describes.</summary>
internal static class CardIntake
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 200;

    /// <summary>The check of a card that describes one case; null, with what is wrong, where it describes none.</summary>
    public static CheckState? State(LawAtHand law, SourceFile file, Diagnostics diagnostics) => States(law, file, diagnostics) is [var state, ..] ? state : null;

    /// <summary>The checks of a card; empty, with what is wrong, where it cannot be read.</summary>
    public static IReadOnlyList<CheckState> States(LawAtHand law, SourceFile file, Diagnostics diagnostics)
    {
        var card = CardReader.Read(file, diagnostics);
        var cases = card is null ? null : law.Binder.Bind(card, diagnostics);
        if (cases is null)
        {
            return [];
        }

        var answers = law.Reasoner.FillIn([.. cases.Select(c => new FiledCase(c.Actor, c.Answers, c.Assumed))]);
        return [.. cases.Zip(answers, (one, given) => new CheckState(law, NameOf(one), Said(law.Text, card!, given)) { Evidence = one.Evidence })];
    }

    private static string NameOf(Case one)
    {
        var parts = new[] { one.Actor, one.Use, one.Incident }.OfType<string>().ToList();
        var name = parts.Count == 0 ? one.Card : $"{one.Card} ({string.Join(", ", parts)})";
        return name[..Math.Min(name.Length, LongestName)];
    }

    private static Reply Open(Fact fact, CardEntry entry, SourceFile file) =>
        fact.Type == FactType.Judgement && LawyerRemark.IsBehind(file, entry) ? Reply.ForLawyer(fact) : Reply.Unknown(fact);

    /// <summary>The answers in the order in which the card gives them, and what it says is not known.</summary>
    private static Transcript Said(LawText text, Card card, IReadOnlyList<Answer> answers)
    {
        var left = answers.ToDictionary(a => a.Fact);
        var said = Transcript.Empty;
        foreach (var entry in card.Shared.Facts)
        {
            if (text.FindFact(entry.Key.Text) is { } fact)
            {
                said = said.With(left.Remove(fact, out var answer) ? Reply.Of(answer) : Open(fact, entry, card.File));
            }
        }

        return left.Values.OrderBy(a => a.Fact.Index).Aggregate(said, (all, answer) => all.With(Reply.Of(answer)));
    }
}
