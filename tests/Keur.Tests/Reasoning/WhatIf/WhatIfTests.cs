using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Reasoning.WhatIf;
using Keur.Tests.Law;
using Keur.Tests.Reasoning.Agreement;
using Keur.Tests.Reasoning.Interviews;

namespace Keur.Tests.Reasoning.WhatIf;

/// <summary>What would turn or settle a conclusion, in a law so small that it can be seen at once.</summary>
public sealed class WhatIfTests
{
    private static readonly WhatIfFinder Finder = new(GameLaw.Reasoner);

    private static Given Hiring => GameLaw.Given.Yes("thinks").Exactly("uses", "hiring");

    [Fact]
    public void One_other_answer_turns_it_where_what_is_not_known_allows()
    {
        var turn = Assert.Single(Of(Hiring.Yes("profiles"), "risky").Turns);

        Assert.Equal(["profiles"], turn.Facts.Select(f => f.Id));
        Assert.Equal([("profiles", false)], turn.Changes.Select(a => (a.Fact.Id, a.YesNo!.Value)));
        Assert.Equal([("grave", false)], turn.Besides.Select(a => (a.Fact.Id, a.YesNo!.Value)));
        Assert.Equal(["risky/use 2(1)", "modest 2(2)"], turn.Through.Select(c => $"{c.Id} {c.Cites[0]}"));
    }

    [Fact]
    public void An_answer_that_only_what_arises_can_have_keeps_its_gate_open()
    {
        var (open, shut) = (Of(Hiring.Yes("profiles", "grave"), "risky"), Of(Hiring.No("profiles", "grave"), "plain"));

        Assert.Equal(["profiles, grave"], Sets(open));
        Assert.Equal(["thinks, uses", "profiles", "grave"], Sets(shut).OrderByDescending(s => s.Length).ThenByDescending(s => s));
    }

    [Fact]
    public void What_the_change_needs_of_facts_not_answered_is_told_and_no_more()
    {
        var turn = Assert.Single(Of(GameLaw.Given.Yes("thinks").Exactly("uses", "games"), "risky").Turns);

        Assert.Equal(["uses"], turn.Facts.Select(f => f.Id));
        Assert.Single(turn.Besides);
    }

    [Fact]
    public void Only_what_may_be_changed_is()
    {
        var given = GameLaw.Given.Yes("thinks").None("uses").ToList();

        Assert.Equal(["thinks"], Sets(Finder.Of(given, GameLaw.Conclusion("plain"), f => f.Id == "thinks")));
        Assert.Equal(["uses"], Sets(Finder.Of(given, GameLaw.Conclusion("plain"), f => f.Id == "uses")));
        var nothing = Finder.Of(given, GameLaw.Conclusion("plain"), f => f.Id == "makes");
        Assert.Equal((0, true), (nothing.Turns.Count, nothing.IsExact));
    }

    [Fact]
    public void An_open_conclusion_is_settled_either_way_by_the_fewest_answers()
    {
        var found = Of(Hiring, "risky");

        Assert.Equal((State.Open, true, 0), (found.State, found.IsExact, found.Turns.Count));
        Assert.Equal(["Yes: profiles", "Yes: grave", "No: profiles, grave"], found.Settlings.Select(s => $"{s.State}: {string.Join(", ", s.Answers.Select(a => a.Fact.Id))}").OrderByDescending(s => s));
    }

    [Fact]
    public void What_is_known_of_a_list_is_kept_in_what_would_settle_it()
    {
        var found = Of([.. GameLaw.Given.Yes("thinks", "profiles"), Answer.Partly(GameLaw.Fact("uses"), [0], [2])], "plain");
        var part = Of([.. GameLaw.Given.Yes("thinks"), Answer.Partly(GameLaw.Fact("uses"), [], [0])], "risky");

        Assert.Equal(State.No, found.State);
        Assert.All(part.Settlings.SelectMany(s => s.Answers).Where(a => a.Fact.Id == "uses"), a => Assert.Contains(0, a.Excludes));
        Assert.Contains(part.Settlings, s => s.State == State.No && s.Answers.Any(a => a.Excludes.Contains(1)));
    }

    [Fact]
    public void That_nothing_of_a_list_is_so_is_one_answer()
    {
        var found = Of(GameLaw.Given.Yes("thinks").No("profiles"), "plain");

        var yes = found.Settlings.Where(s => s.State == State.Yes).Select(s => Assert.Single(s.Answers)).ToList();
        Assert.Contains(yes, a => a.Fact.Id == "uses" && a.IsComplete && a.Includes.Count == 0);
        Assert.Contains(yes, a => a.Fact.Id == "grave" && a.YesNo == false);
    }

    [Fact]
    public void A_number_below_every_threshold_is_told()
    {
        var law = LawSnippet.Of("""
            class strong "Strong"
            fact has-engine of system : yes/no
              ask "?"
            fact power of system : number watts
              only when has-engine
              ask "?"
            rule strong/one @ 1(1)
              when power > 10 watts and power <= 20 watts
            """).Sound();
        var given = new Given(law).Yes("has-engine").Append(Answer.OfNumber(law.FindFact("power")!, 15));

        var turn = Assert.Single(new WhatIfFinder(new Reasoner(law, default)).Of([.. given], law.Find("strong")!).Turns);

        var change = Assert.Single(turn.Changes);
        Assert.True(change.Number is <= 10 or > 20, $"{change.Number}");
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_refused() =>
        Assert.Throws<ArgumentException>(() => Of(GameLaw.Given.No("thinks").Exactly("uses", "hiring"), "risky"));

    [Fact]
    public void What_is_beyond_the_bound_on_work_is_not_claimed()
    {
        var narrow = new WhatIfFinder(new Reasoner(GameLaw.Text, GameLaw.Reasoner.AsOf, budget: 4));
        var found = narrow.Of([.. Hiring.Yes("profiles")], GameLaw.Conclusion("risky"));

        Assert.Equal((State.Yes, false, 0), (found.State, found.IsExact, found.Turns.Count));
    }

    private static Found Of(IEnumerable<Answer> given, string conclusion) => Finder.Of([.. given], GameLaw.Conclusion(conclusion));

    private static IEnumerable<string> Sets(Found found) => found.Turns.Select(t => string.Join(", ", t.Facts.Select(f => f.Id)));
}
