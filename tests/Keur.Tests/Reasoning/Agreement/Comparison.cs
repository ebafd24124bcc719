using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Compares what the reasoner says of a case with what holds in every possible system that fits it, listed one by one.</summary>
internal static class Comparison
{
    private const int MostWorlds = 256;

    /// <summary>What differs; an empty list where nothing does, null where more systems fit than are listed.</summary>
    public static IReadOnlyList<string>? Differences(Card card, Tally? tally = null)
    {
        if (WorldsOf(card) is not { } worlds)
        {
            return null;
        }

        tally?.Case();
        var reasoner = new Reasoner(card.Text, card.AsOf, card.Readings);
        var logic = reasoner.Logic(card.Answers);
        if (worlds.Count == 0 || !logic.IsPossible)
        {
            tally?.Contradiction();
            return (worlds.Count == 0) == logic.IsPossible ? [$"contradiction: {worlds.Count} systems fit"] : [];
        }

        // Diagrams alone take ten times as long, so they are compared for one case in eight.
        var drawn = card.Answers.Count % 8 == 0;
        var differing = new List<string>();
        foreach (var question in Question.Of(card))
        {
            var (expected, found) = (InAll(question, worlds), question.In(logic));
            tally?.Add(found);
            if (drawn && question.DrawnIn(logic) != expected)
            {
                differing.Add($"{question}: drawn {question.DrawnIn(logic)}, should be {expected}");
            }

            if (expected != found)
            {
                differing.Add($"{question}: {found}, should be {expected}");
            }
        }

        return differing;
    }

    /// <summary>Every possible system that fits a case; null where they are more than are listed.</summary>
    public static List<WorldLaw>? WorldsOf(Card card) =>
        new Completions(card.Text, card.Readings, new FactDomain(card.Text, card.Days), card.AsOf).Of(card.Answers, MostWorlds);

    /// <summary>What a question comes to in all of these systems.</summary>
    public static State InAll(Question question, List<WorldLaw> worlds)
    {
        var first = question.In(worlds[0]);
        return worlds.TrueForAll(w => question.In(w) == first) ? first ? State.Yes : State.No : State.Open;
    }

    /// <summary>The card with as few answers as still show a difference, and the first question that differs.</summary>
    public static (Card Card, string Difference) Shrink(Card card)
    {
        var left = card.Answers.ToList();
        foreach (var answer in card.Answers)
        {
            var without = left.FindAll(a => a != answer);
            if (Differences(card with { Answers = without }) is { Count: > 0 })
            {
                left = without;
            }
        }

        var least = card with { Answers = left };
        return (least, Differences(least)![0]);
    }
}
