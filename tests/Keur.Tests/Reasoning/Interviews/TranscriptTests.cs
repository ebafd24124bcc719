using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Interviews;

/// <summary>What was said can be taken back and changed, and nothing said is lost.</summary>
public sealed class TranscriptTests
{
    private static readonly Transcript Hiring = GameLaw.Given.Yes("thinks").Exactly("uses", "hiring").Yes("profiles")
        .Aggregate(Transcript.Empty, (t, a) => t.With(Reply.Of(a)));

    [Fact]
    public void Going_back_takes_the_last_reply() => Assert.Equal(["thinks", "uses"], Facts(Hiring.Back().Replies));

    [Fact]
    public void Before_the_first_reply_there_is_nothing_to_go_back_to() => Assert.Same(Transcript.Empty, Transcript.Empty.Back());

    [Fact]
    public void A_changed_reply_keeps_its_place()
    {
        var changed = Hiring.With(Reply.Unknown(GameLaw.Fact("uses")));

        Assert.Equal(["thinks", "uses", "profiles"], Facts(changed.Replies));
        Assert.Equal(ReplyKind.Unknown, changed.Replies[1].Kind);
        Assert.Equal(ReplyKind.Answered, Hiring.Replies[1].Kind);
    }

    [Fact]
    public void What_no_longer_arises_is_set_aside_and_counts_again_once_it_does()
    {
        var changed = Hiring.With(No("thinks"));
        var standing = changed.Under(GameLaw.Reasoner);
        var again = changed.With(Yes("thinks")).Under(GameLaw.Reasoner);

        Assert.Equal(["thinks"], Facts(standing.Counting));
        Assert.Equal(["uses", "profiles"], Facts(standing.Aside));
        Assert.Equal(["thinks", "uses", "profiles"], Facts(again.Counting));
        Assert.Empty(again.Aside);
    }

    [Fact]
    public void What_hangs_on_something_set_aside_is_set_aside_with_it()
    {
        var standing = Hiring.With(Reply.ForLawyer(GameLaw.Fact("grave"))).With(Reply.Of(Answer.Exactly(GameLaw.Fact("uses"), [2]))).Under(GameLaw.Reasoner);

        Assert.Equal(["thinks", "uses"], Facts(standing.Counting));
        Assert.Equal(["profiles", "grave"], Facts(standing.Aside));
        Assert.Empty(standing.ForLawyer);
    }

    [Fact]
    public void An_answer_counts_where_it_is_not_known_whether_it_arises()
    {
        var standing = Transcript.Empty.With(Reply.Unknown(GameLaw.Fact("thinks"))).With(Hiring.Replies[1]).Under(GameLaw.Reasoner);

        Assert.Equal(["uses"], standing.Given.Select(a => a.Fact.Id));
        Assert.Equal(["thinks"], standing.Skipped.Select(f => f.Id));
    }

    [Fact]
    public void The_next_question_after_a_change_is_that_of_what_counts()
    {
        var interview = new Interview(GameLaw.Reasoner, Goal.Classes);

        Assert.Null(interview.Next(Hiring));
        Assert.Equal("uses", interview.Next(Hiring.Back().Back())!.Fact.Id);
        Assert.Equal("grave", interview.Next(Hiring.With(No("profiles")))!.Fact.Id);
        Assert.Null(interview.Next(Hiring.With(No("thinks"))));
    }

    [Fact]
    public void A_reply_to_a_fact_of_another_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => Transcript.Empty.With(Reply.Unknown(RealLaw.Texts[0].Facts[^1])).Under(GameLaw.Reasoner));

    private static Reply Yes(string fact) => Reply.Of(Answer.Of(GameLaw.Fact(fact), true));

    private static Reply No(string fact) => Reply.Of(Answer.Of(GameLaw.Fact(fact), false));

    private static IEnumerable<string> Facts(IEnumerable<Reply> replies) => replies.Select(r => r.Fact.Id);
}
