using Keur.Law;
using Keur.Reasoning.Proofs;
using Keur.Tests.Law;

namespace Keur.Tests.Reasoning.Proofs;

/// <summary>What an example can hold a law to: each outcome holds where it is so, and is explained where it is not.</summary>
public sealed class ExampleOutcomeTests
{
    private const string Keur = """
        role flyer "Flyer"
        class stunt "Stunt" fails
        fact flies of dealing : yes/no
          ask "?"
        fact abroad of dealing : yes/no
          only when flies
          ask "?"
        fact state of actor : yes/no
          ask "?"
        fact heavy of system : yes/no
          ask "?"
        fact crash of incident : date
          ask "?"
        rule flyer/who @ 1(1)
          when flies
        rule stunt/heavy @ 2(1)
          when heavy
        duty look "Look" @ 2(2)
          on flyer
          by 2023-02-03
          within 3 days of crash
          within 24 hours of crash when heavy
          for 10 years when not heavy
          for 2 years when heavy
          every 4 weeks
        duty rest "Rest" @ 3(1)
          on flyer
        route way @ 4
          must one when heavy
          may two when not heavy
        penalty fine @ 5(1)
          for 2
          unless state
          up to EUR 5
        penalty other @ 5(2)
          for rest
          by national law
        penalty words @ 5(3)
          for "Words"
          when heavy
        phase general @ 6
          covers rest
          from 2022-01-31
        """;

    [Theory]
    [InlineData("question abroad")]
    [InlineData("stunt/heavy later 2022-01-31")]
    [InlineData("within look 3 days and 24 hours")]
    [InlineData("lasts look 2 years")]
    [InlineData("repeats look 4 weeks")]
    [InlineData("repeats rest none")]
    [InlineData("within rest none")]
    [InlineData("due look 2023-02-03")]
    [InlineData("route way must one")]
    [InlineData("penalty fine for look")]
    [InlineData("penalty fine for stunt/heavy")]
    [InlineData("penalty fine not for rest")]
    [InlineData("penalty other for rest")]
    [InlineData("penalty words")]
    public void What_is_so_holds(string outcome) => Assert.Empty(Failures("flies, heavy, not state", outcome));

    [Theory]
    [InlineData("question abroad no", "whether the question `abroad` arises: yes.")]
    [InlineData("stunt/heavy later 2022-02-01", "`stunt/heavy` binds later 2022-01-31.")]
    [InlineData("stunt/heavy spared", "`stunt/heavy` binds later 2022-01-31.")]
    [InlineData("within look 3 days", "for `look` hold: 3 days and 24 hours.")]
    [InlineData("lasts look none", "for `look` hold: 2 years.")]
    [InlineData("repeats rest 1 year", "for `rest` hold: none.")]
    [InlineData("due look 2023-02-04", "the time limit of `look` ends on 2023-02-03.")]
    [InlineData("route way may one", "the route `way` prescribes one.")]
    [InlineData("penalty fine not for look", "the penalty `fine` reaches a breach of `look`.")]
    [InlineData("penalty other for look", "the penalty `other` does not surely reach a breach of `look`.")]
    [InlineData("penalty words no", "whether the penalty `words` counts: yes.")]
    [InlineData("penalty other EUR 5", "the penalty `other` is at most EUR unknown; by national law: yes.")]
    public void What_is_not_so_is_told(string outcome, string found) => Assert.Equal([found], Failures("flies, heavy, not state", outcome));

    [Theory]
    [InlineData("within look open")]
    [InlineData("lasts look open")]
    [InlineData("penalty words open")]
    [InlineData("penalty fine not for look")]
    [InlineData("question abroad open")]
    public void What_is_not_known_is_open(string outcome) => Assert.Empty(Failures("crash is 2022-06-01", outcome));

    [Theory]
    [InlineData("route way may two")]
    [InlineData("lasts look 10 years")]
    [InlineData("penalty fine not for look")]
    [InlineData("penalty other for look")]
    [InlineData("penalty words no")]
    [InlineData("due look 2022-06-06")]
    public void The_other_answers_lead_elsewhere(string outcome) => Assert.Empty(Failures("flies, not heavy, state, crash is 2022-06-01", outcome));

    [Theory]
    [InlineData("penalty fine for nothing-here")]
    [InlineData("question nothing-here")]
    [InlineData("lasts nothing-here none")]
    public void What_is_nowhere_declared_is_an_error(string outcome) => Assert.Contains("unknown-name", Law("flies", outcome).Codes());

    [Fact]
    public void The_lengths_of_an_outcome_are_carried_along()
    {
        var text = Law("flies", "within look 3 days and 24 hours").Sound();

        Assert.Equal([new(3, DurationUnit.Days), new(24, DurationUnit.Hours)], text.Examples[0].Then[0].Lengths);
    }

    private static IEnumerable<string> Failures(string given, string outcome) =>
        new ExampleRunner(Law(given, outcome).Sound()).Run().Select(f => f.Found.English);

    private static LawSnippet Law(string given, string outcome) => LawSnippet.Of($"{Keur}\n```\n\n```example\nA case\n  given {given}\n  then  {outcome}\n");
}
