using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>The answers of one part of a card, and where they come from. A layer lies over others: what it says goes first.</summary>
internal sealed class AnswerLayer
{
    /// <summary>What it is called; null where it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>Where the part starts.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The answers.</summary>
    public Dictionary<Fact, GivenAnswer> Answers { get; } = [];

    /// <summary>Where answers come from.</summary>
    public Dictionary<Fact, CardEntry> Evidence { get; } = [];

    /// <summary>This layer over another, as one.</summary>
    public AnswerLayer Over(AnswerLayer below)
    {
        var both = new AnswerLayer { Name = Name, Span = Span };
        foreach (var (fact, answer) in below.Answers)
        {
            both.Answers[fact] = answer;
        }

        foreach (var (fact, answer) in Answers)
        {
            both.Answers[fact] = below.Answers.TryGetValue(fact, out var other) ? answer.Over(other) : answer;
        }

        // What was said of an answer is not said of the one that replaces it.
        foreach (var (fact, evidence) in below.Evidence.Where(e => !(Answers.ContainsKey(e.Key) && below.Answers.ContainsKey(e.Key))))
        {
            both.Evidence[fact] = evidence;
        }

        foreach (var (fact, evidence) in Evidence)
        {
            both.Evidence[fact] = evidence;
        }

        return both;
    }

    /// <summary>This layer beside another of the same rank, as one; an error where they do not agree.</summary>
    public AnswerLayer With(AnswerLayer other, CardProblems problems)
    {
        foreach (var (fact, answer) in other.Answers)
        {
            if (Answers.TryGetValue(fact, out var own) && own.With(answer) is null)
            {
                problems.Error(
                    "answers-differ",
                    answer.Span,
                    new($"`{fact}` has another answer at {own.Span}, and both count in one case.", $"`{fact}` heeft een ander antwoord op {own.Span}, en beide tellen in één geval."),
                    new("Answer it in one place.", "Beantwoord het op één plaats."));
            }
        }

        var both = Over(other);
        foreach (var (fact, evidence) in other.Evidence)
        {
            both.Evidence.TryAdd(fact, evidence);
        }

        return both;
    }
}
