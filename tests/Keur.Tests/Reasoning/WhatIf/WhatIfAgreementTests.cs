using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Reasoning.WhatIf;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.WhatIf;

/// <summary>What turns a conclusion is found as trying every subset finds it, on random laws; on the real law every set is confirmed and none of it can be left out.</summary>
public sealed class WhatIfAgreementTests
{
    private const int ToyLaws = 100;
    private const int ToyCards = 1_500;
    private const int RealCards = 150;

    private static readonly Lazy<ToyLaw>[] Toys = [.. Enumerable.Range(0, ToyLaws).Select(seed => new Lazy<ToyLaw>(() => new ToyLaw(seed)))];
    private static readonly CardMaker[] RealCardMakers = [.. RealLaw.AllTexts.Select(t => new CardMaker(t))];

    private static int Times => Rounds.IsLong ? 10 : 1;

    [Fact]
    public void The_smallest_sets_are_those_that_trying_every_subset_finds() => EachToy((card, random) =>
    {
        var (reasoner, conclusion) = (ReasonerOf(card), Any(card.Text.Conclusions, random));
        var kept = card.Text.Facts.Where(_ => random.Next(5) == 0).ToHashSet();
        bool MayChange(Fact fact) => !kept.Contains(fact);
        if (new WhatIfFinder(reasoner).Of(card.Answers, conclusion, MayChange) is not { State: State.Yes or State.No, IsExact: true } found)
        {
            return null;
        }

        var expected = TurnOracle.Smallest(reasoner, card.Answers, conclusion, MayChange);
        var wrong = found.Turns.Count != Math.Min(expected.Count, WhatIfFinder.MostSets)
            || found.Turns.Any(t => !expected.Exists(e => e.SetEquals(t.Facts)))
            || !found.Turns.Select(t => t.Facts.Count).SequenceEqual(expected.Take(WhatIfFinder.MostSets).Select(e => e.Count));
        return wrong ? $"{conclusion}: {Shown(found.Turns.Select(t => t.Facts))}, should be {Shown(expected)}" : null;
    });

    [Fact]
    public void Every_turn_on_random_laws_turns_and_none_of_it_can_be_left_out() => EachToy(WrongTurn);

    [Fact]
    public void Every_turn_on_the_real_law_turns_and_none_of_it_can_be_left_out() => EachReal(WrongTurn);

    [Fact]
    public void What_settles_on_random_laws_settles_and_none_of_it_can_be_left_out() => EachToy(WrongSettling);

    [Fact]
    public void What_settles_on_the_real_law_settles_and_none_of_it_can_be_left_out() => EachReal(WrongSettling);

    private static string? WrongTurn(Card card, Random random)
    {
        var (reasoner, conclusion) = (ReasonerOf(card), Any(card.Text.Conclusions, random));
        var found = new WhatIfFinder(reasoner).Of(card.Answers, conclusion);
        return found.Turns.Select(t => Wrong(t, found, card, reasoner)).FirstOrDefault(w => w is not null);
    }

    private static string? Wrong(Turn turn, Found found, Card card, Reasoner reasoner)
    {
        List<Answer> With(IEnumerable<Answer> besides) =>
            [.. card.Answers.Where(a => !turn.Facts.Contains(a.Fact) && !turn.Besides.Any(b => b.Fact == a.Fact)), .. turn.Changes, .. besides, .. card.Answers.Where(a => turn.Besides.Except(besides).Any(b => b.Fact == a.Fact))];
        var turned = found.State == State.Yes ? State.No : State.Yes;
        var (set, name) = (Shown([turn.Facts]), found.Conclusion.Id);
        return reasoner.StateOf(With(turn.Besides), found.Conclusion) != turned ? $"{name} does not turn by {set} but is {reasoner.StateOf(With(turn.Besides), found.Conclusion)}"
            : turn.Besides.Any(b => reasoner.StateOf(With(turn.Besides.Where(x => x != b)), found.Conclusion) == turned) ? $"{name} turns by {set} with less besides"
            : turn.Facts.Any(f => !TurnOracle.Stays(reasoner, card.Answers, found.Conclusion, turn.Facts.Where(x => x != f))) ? $"{name} turns by less than {set}"
            : turn.Besides.Any(b => card.Answers.Any(a => a.Fact == b.Fact && a.IsComplete && !a.NotYet)) ? $"{name} is turned by {set} with answers changed besides"
            : null;
    }

    private static string? WrongSettling(Card card, Random random)
    {
        var reasoner = ReasonerOf(card);
        var answers = card.Answers.Where(_ => random.Next(3) > 0).ToList();
        var conclusion = Any(card.Text.Conclusions, random);
        if (reasoner.StateOf(answers, conclusion) is null)
        {
            return null;
        }

        var found = new WhatIfFinder(reasoner).Of(answers, conclusion);
        return found.Settlings.Select(s => Wrong(s, conclusion, answers, reasoner)).FirstOrDefault(w => w is not null) ?? Overlooked(found, answers, reasoner);
    }

    private static string? Wrong(Settling settling, Conclusion conclusion, List<Answer> answers, Reasoner reasoner)
    {
        State? With(IEnumerable<Answer> added) => reasoner.StateOf([.. answers.Where(a => !added.Any(b => b.Fact == a.Fact)), .. added], conclusion);
        var set = Shown([settling.Answers.Select(a => a.Fact)]);
        return With(settling.Answers) != settling.State ? $"{conclusion.Id} is not {settling.State} by {set} but {With(settling.Answers)}"
            : settling.Answers.Any(a => With(settling.Answers.Where(x => x != a)) == settling.State) ? $"{conclusion.Id} is {settling.State} by less than {set}"
            : null;
    }

    /// <summary>That one answer settles it though several were told; but for an answer that also tells that its gate is open.</summary>
    private static string? Overlooked(Found found, List<Answer> answers, Reasoner reasoner)
    {
        var logic = reasoner.Logic(answers);
        foreach (var state in found.Settlings.Where(s => s.Answers.Count > 1 && found.IsExact).Select(s => s.State).Distinct())
        {
            var free = reasoner.Text.Facts.Where(f => f.Type is not (FactType.Date or FactType.Number) && !answers.Any(a => a.Fact == f) && logic.StateOfGate(f) == State.Yes);
            var tried = free.SelectMany(f => AnswersToTry.Of(reasoner.Text, f)).Select(t => t.Answer).Where(a => a.Fact.Type != FactType.SomeOf || a.Includes.Count + a.Excludes.Count == 1);
            if (tried.FirstOrDefault(a => reasoner.StateOf([.. answers, a], found.Conclusion) == state) is { } alone)
            {
                return $"{found.Conclusion.Id} is {state} by {alone.Fact.Id} alone";
            }
        }

        return null;
    }

    private static string Shown(IEnumerable<IEnumerable<Fact>> sets) => string.Join(" or ", sets.Select(s => $"({string.Join(", ", s.Select(f => f.Id))})"));

    private static T Any<T>(IEnumerable<T> from, Random random) => from.ToList() is var all ? all[random.Next(all.Count)] : default!;

    private static void EachToy(Func<Card, Random, string?> check) => Rounds.Run(ToyCards * Times, seed =>
    {
        var law = Toys[seed % ToyLaws].Value;
        return Checked(new CardMaker(law.Text), seed, check) is { } wrong ? $"{wrong}\n\n{law}" : null;
    });

    private static void EachReal(Func<Card, Random, string?> check) => Rounds.Run(RealCards * Times, seed => Checked(RealCardMakers[seed % RealCardMakers.Length], seed, check));

    private static string? Checked(CardMaker maker, int seed, Func<Card, Random, string?> check)
    {
        var random = new Random(seed);
        var card = maker.Make(random, random.Next(8));
        return ReasonerOf(card).Logic(card.Answers).IsPossible && check(card, random) is { } wrong ? $"{wrong}\n{card}" : null;
    }

    private static Reasoner ReasonerOf(Card card) => new(card.Text, card.AsOf, card.Readings);
}
