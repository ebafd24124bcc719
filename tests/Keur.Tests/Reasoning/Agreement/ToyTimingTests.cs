using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Since or from when, in a law so small that it can be read here.</summary>
public sealed class ToyTimingTests
{
    private static readonly LawText Law = Read();

    [Fact]
    public void A_date_still_to_come_that_ends_no_spare_leaves_open_when_something_binds()
    {
        var timed = Judge("alpha", new Given(Law).Yes("old").NotYet("renewed"));
        Assert.Equal((Timing.Open, new DateOnly(2026, 8, 2)), (timed.Timing, timed.From));
        Assert.Equal(["renewed"], timed.Decide.Select(f => f.Id));
    }

    [Fact]
    public void An_event_still_to_come_that_ends_a_spare_is_named_with_it()
    {
        var timed = Judge("beta", new Given(Law).Yes("old").NotYet("rebuilt"));
        Assert.Equal((Timing.Spared, "until-rebuilt"), (timed.Timing, timed.SparedBy?.Id));
        Assert.Equal(["rebuilt"], timed.Decide.Select(f => f.Id));
    }

    [Fact]
    public void An_event_that_can_come_only_after_every_day_the_law_names_still_ends_a_spare()
    {
        var timed = Judge("beta", new Given(Law).Yes("old", "kept-until-2030").NotYet("rebuilt"));
        Assert.Equal((Timing.Spared, "until-rebuilt"), (timed.Timing, timed.SparedBy?.Id));
        Assert.Equal(["rebuilt"], timed.Decide.Select(f => f.Id));
    }

    [Fact]
    public void The_class_of_what_has_no_other_holds_from_the_first_day()
    {
        var timed = Judge("other", new Given(Law).No("old"));
        Assert.Equal((Timing.Now, new DateOnly(2024, 8, 1)), (timed.Timing, timed.From));
    }

    private static Timed Judge(string conclusion, IEnumerable<Answer> answers) =>
        new Reasoner(Law, new DateOnly(2025, 3, 1)).Judge(answers).Verdict!.Class(conclusion).Timed!;

    private static LawText Read()
    {
        var (law, mistakes) = ToyLaw.Read(
            """
            class alpha "Alpha"
            class beta "Beta"
            class other "Other" otherwise
            fact old of system : yes/no
              ask "Is it old?"
            fact renewed of system : date
              ask "When was it renewed?"
            fact rebuilt of system : date
              ask "When was it rebuilt?"
            fact kept-until-2030 of system : yes/no
              only when not rebuilt before 2030-01-01
              ask "Is it kept as it is until 2030?"
            """,
            """
            rule alpha/one @ 3
              when old
            rule beta/one @ 4
              when old
            phase general @ 20
              covers rest
              from 2026-08-02
            spare unless-renewed-late @ 21(1)
              from 3
              unless renewed on or after 2027-01-01
            spare until-rebuilt @ 21(2)
              from 4
              until rebuilt
            """);
        Assert.Empty(mistakes);
        return law;
    }
}
