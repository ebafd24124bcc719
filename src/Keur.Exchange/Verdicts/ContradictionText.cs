using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Says which answers of a card contradict each other, and what they go against.</summary>
public static class ContradictionText
{
    /// <summary>The error, at the last of the answers as they stand in the card.</summary>
    /// <param name="contradiction">The answers that no possible system fits.</param>
    /// <param name="places">Where in the card each fact is answered.</param>
    /// <param name="card">The card; the error stands at its start where no answer has a place, as when a shorthand gave them all.</param>
    public static Diagnostic Of(Contradiction contradiction, IReadOnlyDictionary<string, SourceSpan> places, SourceFile card)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(card);
        var placed = contradiction.Answers.Where(a => places.ContainsKey(a.Fact.Id)).Select(a => places[a.Fact.Id]).ToList();
        var span = placed.Count > 0 ? placed.MaxBy(p => (p.Line, p.Column)) : SourceSpan.StartOf(card);
        var answers = Phrases.Joined(", ", contradiction.Answers.Select(a => Named(a, places)));
        var message = contradiction.Answers.Count == 1
            ? new Words($"No system can have this answer: {answers.English}.", $"Geen systeem kan dit antwoord hebben: {answers.Dutch}.")
            : new Words($"No system can have these answers together: {answers.English}.", $"Geen systeem kan deze antwoorden samen hebben: {answers.Dutch}.");
        return new Diagnostic("contradiction", Severity.Error, span, message, Reason(contradiction.Against));
    }

    private static Words Named(Answer answer, IReadOnlyDictionary<string, SourceSpan> places)
    {
        var said = AnswerWords.Of(answer);
        var line = places.TryGetValue(answer.Fact.Id, out var place) ? place.Line : 0;
        return line == 0
            ? new($"`{answer.Fact.Id}` {said.English}", $"`{answer.Fact.Id}` {said.Dutch}")
            : new($"`{answer.Fact.Id}` {said.English} (line {line})", $"`{answer.Fact.Id}` {said.Dutch} (regel {line})");
    }

    private static Words Reason(Invariant? against)
    {
        if (against is null)
        {
            return new(
                "A question that one answer rules out is answered by another, or days or numbers do not fit. Change one of them.",
                "Een vraag die het ene antwoord uitsluit, is door het andere beantwoord, of dagen of getallen passen niet. Wijzig er een.");
        }

        var cite = LawLinks.Bracketed(against.Cites.Count > 0 ? against.Cites[0] : null);
        return new($"{against.Text.English}{cite.English} Change one of them.", $"{against.Text.Dutch}{cite.Dutch} Wijzig er een.");
    }
}
