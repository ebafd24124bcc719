using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;
using Question = Keur.Reasoning.Interviews.Question;

namespace Keur.Tests.Reasoning.Interviews;

/// <summary>An interview in a law so small that it can be followed by eye.</summary>
public sealed class InterviewTests
{
    private static readonly string[] Either = ["profiles", "grave"];

    private static readonly Interview Classes = new(GameLaw.Reasoner, Goal.Classes);

    [Fact]
    public void The_question_that_settles_most_comes_first()
    {
        var first = Next([])!;

        Assert.Equal(("thinks", Ordering.Counted), (first.Fact.Id, first.Ordering));
        Assert.Equal(["outer", "risky", "plain"], first.Decides.Select(c => c.Id));
        Assert.Equal(4, first.Left);
    }

    [Fact]
    public void A_list_is_one_question() => Assert.Equal("uses", Next(GameLaw.Given.Yes("thinks"))!.Fact.Id);

    [Theory]
    [InlineData("thinks: no")]
    [InlineData("thinks, uses: games")]
    [InlineData("thinks, uses: hiring, profiles")]
    [InlineData("thinks, uses: hiring, grave")]
    public void Nothing_is_asked_once_all_is_settled(string said) => Assert.Null(Next(Answers(said)));

    [Fact]
    public void What_one_answer_leaves_open_is_asked()
    {
        Assert.Equal("grave", Next(Answers("thinks, uses: hiring, profiles: no"))!.Fact.Id);
        Assert.Equal("profiles", Next(Answers("thinks, uses: hiring, grave: no"))!.Fact.Id);
    }

    [Fact]
    public void A_part_of_a_list_that_settles_its_part_is_enough() =>
        Assert.Contains(Next([.. Answers("thinks"), Answer.Partly(GameLaw.Fact("uses"), [0], [])])!.Fact.Id, Either);

    [Fact]
    public void A_list_told_in_part_is_not_asked_again() =>
        Assert.DoesNotContain("uses", Asked(Classes, [.. Answers("thinks"), Answer.Partly(GameLaw.Fact("uses"), [], [2])]));

    [Fact]
    public void What_is_not_known_is_not_asked_again_and_what_hangs_on_it_is_asked_next()
    {
        Assert.Equal("uses", Next([], "thinks")!.Fact.Id);
        Assert.Null(Next(GameLaw.Given.None("uses"), "thinks"));
    }

    [Fact]
    public void What_hangs_on_what_nobody_knows_is_asked_only_while_it_can_matter()
    {
        Assert.Contains(Next([], "thinks", "uses")!.Fact.Id, Either);
        Assert.Null(Next([], "thinks", "uses", "profiles", "grave"));
    }

    [Fact]
    public void What_is_left_to_a_lawyer_stays_open_and_is_kept_apart()
    {
        var said = Answers("thinks, uses: hiring").Select(Reply.Of).Append(Reply.ForLawyer(GameLaw.Fact("grave")));
        var transcript = said.Aggregate(Transcript.Empty, (t, r) => t.With(r));

        var question = Classes.Next(transcript)!;
        var last = transcript.With(Reply.Of(Answer.Of(question.Fact, false)));

        Assert.Equal("profiles", question.Fact.Id);
        Assert.Null(Classes.Next(last));
        Assert.Equal(["grave"], last.Under(GameLaw.Reasoner).ForLawyer.Select(f => f.Id));
        Assert.Equal(State.Open, GameLaw.Reasoner.StateOf(last.Under(GameLaw.Reasoner).Given, GameLaw.Conclusion("risky")));
        Assert.Null(Classes.Next(transcript.With(Reply.Of(Answer.Of(question.Fact, true)))));
    }

    [Theory]
    [InlineData(Goal.Classes, new string[0])]
    [InlineData(Goal.Roles, new[] { "makes" })]
    [InlineData(Goal.Duties, new[] { "makes", "sold", "colourful" })]
    public void An_interview_asks_for_its_goal_and_no_more(Goal goal, string[] more)
    {
        var asked = Asked(new Interview(GameLaw.Reasoner, goal), Answers("thinks, uses: hiring, profiles"));

        Assert.Equal(more.Order(), asked.Order());
        Assert.Equal(more.Take(1), asked.Take(1));
    }

    [Fact]
    public void A_duty_of_a_role_one_has_not_is_not_asked_after() =>
        Assert.Empty(Asked(new Interview(GameLaw.Reasoner, Goal.Duties), [.. Answers("thinks, uses: hiring, profiles"), .. GameLaw.Given.No("makes")]));

    [Fact]
    public void Why_something_is_asked_is_what_each_answer_would_settle()
    {
        var effects = Classes.Why(GameLaw.Fact("thinks"), []);

        Assert.Equal(["yes:  outer No", "no:  outer Yes risky No plain No"], effects.Select(Said));
    }

    [Fact]
    public void Why_a_list_is_asked_is_told_value_by_value()
    {
        var effects = Classes.Why(GameLaw.Fact("uses"), [.. Answers("thinks")]);

        Assert.Equal(["Hiring: ", "Lending: ", "Games: ", "none:  risky No plain Yes"], effects.Select(Said));
    }

    [Fact]
    public void Why_can_be_asked_of_what_was_answered_before() =>
        Assert.Equal(Classes.Why(GameLaw.Fact("thinks"), []).Select(Said), Classes.Why(GameLaw.Fact("thinks"), [.. Answers("thinks")]).Select(Said));

    [Fact]
    public void Answers_that_contradict_each_other_are_refused() =>
        Assert.Throws<ArgumentException>(() => Next([.. Answers("thinks: no, uses: hiring")]));

    [Fact]
    public void A_fact_of_another_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => Next([Answer.Of(RealLaw.Texts[0].Facts[0], true)]));

    [Fact]
    public void Without_room_to_count_it_tries_and_ends_all_the_same()
    {
        var narrow = new Interview(GameLaw.Reasoner, Goal.Duties, budget: 3);

        Assert.Equal(Ordering.Tried, narrow.Next([], new HashSet<Fact>())!.Ordering);
        Assert.Equal(["colourful", "makes", "sold"], Asked(narrow, Answers("thinks, uses: hiring, profiles")).Order());
        Assert.Equal(["grave", "profiles"], Asked(new Interview(GameLaw.Reasoner, Goal.Classes, budget: 3), Answers("thinks, uses: hiring")).Order());
    }

    private static Question? Next(IEnumerable<Answer> given, params string[] skipped) =>
        Classes.Next([.. given], skipped.Select(GameLaw.Fact).ToHashSet());

    /// <summary>What is asked of one who never knows.</summary>
    private static List<string> Asked(Interview interview, IEnumerable<Answer> given)
    {
        var skipped = new HashSet<Fact>();
        while (interview.Next([.. given], skipped) is { } question)
        {
            Assert.True(skipped.Add(question.Fact));
        }

        return [.. skipped.Select(f => f.Id)];
    }

    private static string Said(AnswerEffect effect) => $"{effect.Tried.Said.English}: {string.Concat(effect.Settles.Select(s => $" {s.Conclusion.Id} {s.State}"))}";

    private static Given Answers(string said)
    {
        var given = GameLaw.Given;
        foreach (var words in said.Split(", ").Select(w => w.Split(": ")))
        {
            _ = words switch
            {
                [var fact] => given.Yes(fact),
                [var fact, "no"] => given.No(fact),
                _ => given.Exactly(words[0], words[1]),
            };
        }

        return given;
    }
}
