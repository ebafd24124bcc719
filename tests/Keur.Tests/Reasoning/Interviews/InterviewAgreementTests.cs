using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Interviews;

/// <summary>An interview leaves nothing out that could matter, and asks nothing that cannot: on random laws by listing every system, and on the real law.</summary>
public sealed class InterviewAgreementTests
{
    private const int ToyLaws = 100;
    private const int ToyCards = 1_500;
    private const int RealCards = 60;
    private const int MostWorlds = 200;

    private static readonly Lazy<ToyLaw>[] Toys = [.. Enumerable.Range(0, ToyLaws).Select(seed => new Lazy<ToyLaw>(() => new ToyLaw(seed)))];
    private static readonly CardMaker[] RealCardMakers = [.. RealLaw.AllTexts.Select(t => new CardMaker(t))];

    private static int Times => Rounds.IsLong ? 10 : 1;

    [Fact]
    public void A_question_matters_exactly_where_the_listing_says_so()
    {
        var compared = 0;
        EachToy((card, random) =>
        {
            var kept = card.Answers.Where(_ => random.Next(2) == 0).ToList();
            var closed = card.Text.Facts.Where(_ => random.Next(4) == 0).Concat(kept.Select(a => a.Fact)).ToHashSet();
            var domain = new FactDomain(card.Text, [card.AsOf]);
            if (new Completions(card.Text, card.Readings, domain, card.AsOf).Of(kept, MostWorlds) is not { } worlds || Outlook.Of(card.Text, worlds, closed, domain) is not { } outlook)
            {
                return null;
            }

            Interlocked.Increment(ref compared);
            var open = new OpenCase(ReasonerOf(card), kept, new DiagramStore(Interview.UsualBudget));
            return card.Text.Classes.Concat(card.Text.Roles).Select(c => Difference(c, new Prospect(open, c, closed), outlook, card.Text.Facts.Where(f => !closed.Contains(f)))).FirstOrDefault(d => d is not null);
        });
        Assert.InRange(compared, ToyCards / 4, int.MaxValue);
    }

    [Theory]
    [InlineData(Interview.UsualBudget)]
    [InlineData(20)]
    public void What_an_interview_ends_with_is_what_all_the_answers_say_of_random_laws(int budget) =>
        EachToy((card, random) => Wrong(card, (Goal)random.Next(3), budget));

    [Fact]
    public void What_an_interview_ends_with_is_what_all_the_answers_say_of_the_real_law() =>
        EachReal((card, random) => Wrong(card, (Goal)random.Next(2), Interview.UsualBudget));

    [Fact]
    public void An_interview_on_duties_ends_with_what_all_the_answers_say() =>
        Rounds.Run(2 * Times, seed => Checked(RealCardMakers[^1], seed, (card, _) => Wrong(card, Goal.Duties, Interview.UsualBudget)));

    [Fact]
    public void The_order_in_which_answers_stand_does_not_matter() => EachReal((card, random) =>
    {
        var interview = new Interview(ReasonerOf(card), Goal.Classes);
        var (asked, _) = new Respondent(card).Ask(interview);
        foreach (var (question, before) in asked)
        {
            var given = before.Under(ReasonerOf(card)).Given.ToArray();
            random.Shuffle(given);
            if (interview.Next(given, before.Under(ReasonerOf(card)).Skipped)?.Fact != question.Fact)
            {
                return $"after {string.Join(", ", given.Select(a => a.Fact.Id))} another order asks something else than {question.Fact.Id}";
            }
        }

        return null;
    });

    private static string? Difference(Conclusion conclusion, Prospect prospect, Outlook outlook, IEnumerable<Fact> asked) =>
        asked.Where(f => prospect.Depends(f) != outlook.Depends(conclusion, f)).Select(f => $"{conclusion.Id} by {f.Id}: {prospect.Depends(f)}, should be {outlook.Depends(conclusion, f)}").FirstOrDefault();

    /// <summary>What is wrong with an interview: that it asks more than it said it would at most, what does not arise, or too little.</summary>
    private static string? Wrong(Card card, Goal goal, int budget)
    {
        var reasoner = ReasonerOf(card);
        var (asked, said) = new Respondent(card).Ask(new Interview(reasoner, goal, budget: budget));
        var late = goal == Goal.Classes && asked.Where((a, i) => asked.Count - i > a.Question.Left).Any();
        var idle = asked.FirstOrDefault(a => reasoner.Logic(a.Before.Under(reasoner).Given).StateOfGate(a.Question.Fact) == State.No);
        var given = said.Under(reasoner).Given;
        var (end, all) = (reasoner.Logic(given), reasoner.Logic(Untold(card, given, reasoner)));
        var sought = card.Text.Classes.Cast<Conclusion>().Concat(goal == Goal.Classes ? [] : card.Text.Roles)
            .Concat(goal == Goal.Duties ? card.Text.Duties.Where(d => d.Parties.Count == 0) : []);
        var missed = sought.FirstOrDefault(c => end.StateOfReported(c) != all.StateOfReported(c));
        return late ? "more was asked than was left" : idle.Question is not null ? $"{idle.Question.Fact.Id} does not arise"
            : missed is null ? null : $"{missed.Id} is {end.StateOfReported(missed)} in the end, {all.StateOfReported(missed)} by all answers";
    }

    /// <summary>What was said, and the answers nobody asked for to facts that are known to arise: an answer to another would also tell of what it hangs on.</summary>
    private static List<Answer> Untold(Card card, IReadOnlyList<Answer> given, Reasoner reasoner)
    {
        var all = given.ToList();
        foreach (var answer in card.Answers.Except(given).OrderBy(a => a.Fact.Index))
        {
            all.AddRange(reasoner.Logic(all).StateOfGate(answer.Fact) == State.Yes ? [answer] : []);
        }

        return all;
    }

    private static void EachToy(Func<Card, Random, string?> check) => Rounds.Run(ToyCards * Times, seed =>
    {
        var law = Toys[seed % ToyLaws].Value;
        return Checked(new CardMaker(law.Text), seed, check) is { } wrong ? $"{wrong}\n\n{law}" : null;
    });

    private static void EachReal(Func<Card, Random, string?> check) => Rounds.Run(RealCards * Times, seed => Checked(RealCardMakers[seed % RealCardMakers.Length], seed, check));

    private static string? Checked(CardMaker maker, int seed, Func<Card, Random, string?> check)
    {
        var random = new Random(seed);
        var card = maker.Make(random, random.Next(12));
        return ReasonerOf(card).Logic(card.Answers).IsPossible && check(card, random) is { } wrong ? $"{wrong}\n{card}" : null;
    }

    private static Reasoner ReasonerOf(Card card) => new(card.Text, card.AsOf, card.Readings);
}
