using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Law.Syntax;

public sealed class DeclarationTests
{
    private static readonly LawText Text = ToyLaw.First;

    private static T Find<T>(string id)
        where T : Conclusion => Assert.IsType<T>(Text.Find(id));

    [Fact]
    public void The_law_of_the_tests_has_no_mistake()
    {
        ToyLaw.Library.TextsOf(ToyLaw.Act, ToyLaw.Diagnostics);

        Assert.Empty(ToyLaw.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Render(Language.English)));
    }

    [Fact]
    public void Classes_are_marked_and_roles_have_the_name_the_act_gives_them()
    {
        Assert.Equal(
            ["grounded True False False", "stunt False False True", "festival False False False", "plain False True False"],
            Text.Classes.Select(c => $"{c.Id} {c.Name!.Outside} {c.Name.Otherwise} {c.Name.Fails}"));
        Assert.Equal(["Pilot/Piloot", "Builder/Bouwer", "Seller/Verkoper"], Text.Roles.Select(r => $"{r.Title.English}/{r.Title.Dutch}"));
        Assert.Equal(["beach-guard", "town-hall"], Text.Parties.Select(p => p.Id));
    }

    [Fact]
    public void A_shorthand_stands_for_answers() => Assert.Equal(
        ["flyer: flies=True", "toy-shop: sells=True, flies=False, line-colours+-red|white|orange.fluorescent, wing-form+delta-box|foil"],
        Text.Shorthands.Select(s => $"{s.Name}: {string.Join(", ", s.Answers.Select(Shown.Of))}"));

    [Theory]
    [InlineData("line-length", FactSubject.System, FactType.Number)]
    [InlineData("wing-form", FactSubject.System, FactType.OneOf)]
    [InlineData("line-colours", FactSubject.Product, FactType.SomeOf)]
    [InlineData("pulls-hard", FactSubject.System, FactType.Judgement)]
    [InlineData("engine-power", FactSubject.Model, FactType.Number)]
    [InlineData("first-sold", FactSubject.System, FactType.Date)]
    [InlineData("flies", FactSubject.Dealing, FactType.YesNo)]
    [InlineData("club-member", FactSubject.Actor, FactType.YesNo)]
    [InlineData("near-road", FactSubject.Use, FactType.YesNo)]
    [InlineData("injured", FactSubject.Incident, FactType.SomeOf)]
    [InlineData("storm-season", FactSubject.World, FactType.YesNo)]
    public void A_fact_says_whose_answer_it_is_and_of_which_type(string id, FactSubject subject, FactType type) =>
        Assert.Equal((subject, type), (Text.FindFact(id)!.Subject, Text.FindFact(id)!.Type));

    [Fact]
    public void A_fact_has_a_question_help_and_values_in_both_languages()
    {
        Assert.Equal(new Words("How long is the line?", "Hoe lang is de lijn?"), Text.FindFact("line-length")!.Ask);
        Assert.Equal(new Words("Measured without the tail.", "Gemeten zonder de staart."), Text.FindFact("line-length")!.Help);
        Assert.Equal("metres", Text.FindFact("line-length")!.Unit);
        Assert.Equal(["A triangle/Een driehoek", "A box/Een doos", "A foil without sticks/Een matras zonder stokken"], Text.FindFact("wing-form")!.Values.Select(v => $"{v.Text.English}/{v.Text.Dutch}"));
        Assert.Equal(["red", "white", "orange.fluorescent"], Text.FindFact("line-colours")!.Values.Select(v => v.Name));
    }

    [Fact]
    public void A_gate_goes_on_over_lines() => Assert.Equal(
        "(flown-outdoors & (wing-form in delta|foil | wing-form in box))",
        Shown.Of(Text.FindFact("line-colours")!.OnlyWhen));

    [Fact]
    public void A_fact_can_be_told_by_another_or_by_the_one_in_a_role()
    {
        Assert.Equal(("builder", "(builder^[builder/who] & !=stunt)"), (Text.FindFact("builder-known")!.ToldBy!.Who, Shown.Of(Text.FindFact("builder-known")!.ToldBy!.Condition)));
        Assert.Equal((null, "=seller"), (Text.FindFact("sold-on")!.ToldBy!.Who, Shown.Of(Text.FindFact("sold-on")!.ToldBy!.Condition)));
    }

    [Fact]
    public void A_rule_has_points_within_points_each_cited_below_its_clause() => Assert.Equal(
        "(flown-outdoors & (pulls-hard @3(1)/sub2(a) | (line-length >= 50 @3(1)/sub2(b)(i) & (wing-form in foil | wing-form in delta) @3(1)/sub2(b)(ii)) @3(1)/sub2(b)"
        + " | line-colours = (red|white) @3(4)) & !line-colours = ())",
        Shown.Of(Find<Rule>("stunt/pull").When));

    [Fact]
    public void A_rule_without_a_title_is_called_as_the_heading_above_it()
    {
        Assert.Equal(new Words("Stunt kites", "Stuntvliegers"), Find<Rule>("stunt/pull").Title);
        Assert.Equal(new Words("Stunt kite with a winch", "Stuntvlieger met een lier"), Find<Rule>("stunt/winch").Title);
        Assert.Equal(new Words("A stunt kite pulls hard or has a winch.", "Een stuntvlieger trekt hard of heeft een lier."), Find<Rule>("stunt/pull").Prose);
    }

    [Fact]
    public void A_ground_fills_its_class_role_or_group_and_another_rule_is_a_helper()
    {
        Assert.Equal(["stunt/pull", "stunt/winch"], Find<Group>("stunt").Grounds.Select(g => g.Id));
        Assert.Equal(["festival/colours", "festival/4a"], Find<Group>("festival").Grounds.Select(g => g.Id));
        Assert.Equal(["permitted/road"], Find<Group>("permitted").Grounds.Select(g => g.Id));
        Assert.Equal((ConclusionKind.Class, ConclusionKind.Role, ConclusionKind.Group), (Find<Group>("stunt").Kind, Find<Group>("flyer").Kind, Find<Group>("permitted").Kind));
        Assert.Equal((ConclusionKind.Ground, ConclusionKind.Helper), (Find<Rule>("stunt/pull").Kind, Find<Rule>("many-colours").Kind));
    }

    [Fact]
    public void Under_finds_the_grounds_cited_at_or_below() => Assert.Equal(
        "(festival^[festival/colours] | festival^[festival/4a])",
        Shown.Of(Find<Rule>("many-colours").When));

    [Fact]
    public void A_reading_has_two_sides_and_the_one_taken()
    {
        var reading = Assert.Single(Text.Readings);

        Assert.Equal(("What careful means", "Wat voorzichtig is", false), (reading.Title.English, reading.Title.Dutch, reading.Taken));
        Assert.Equal(new Words("Careful is who stays away.", "Voorzichtig is wie wegblijft."), reading.No);
        Assert.Equal("(near-road & ?careful-near-roads)", Shown.Of(Find<Rule>("permitted/road").When));
    }

    [Fact]
    public void What_is_only_stated_covers_its_whole_range() => Assert.Equal(
        ["True 7(1),7(3),7(4),7(5)", "False 7(2)"],
        Text.Stated.Select(s => $"{s.Computable} {string.Join(",", s.Cites)}"));

    [Fact]
    public void What_cannot_be_is_assumed_and_what_must_not_be_is_proved()
    {
        Assert.Equal(
            [
                "indoor-road True (near-road & !flown-outdoors)",
                "both-ways False (=approval/by-club & =approval/by-guard)",
                "builds-and-sells True (builds @2(1)(a) & (sells | sold-on) @2(1)(b))",
            ],
            Text.Invariants.Select(i => $"{i.Id} {i.Assumed} {Shown.Of(i.Formula)}"));
        Assert.Equal(new Words("Nobody is approved twice.", "Niemand wordt twee keer goedgekeurd."), Text.Invariants[1].Text);
    }

    [Fact]
    public void A_flag_points_to_other_law()
    {
        var flag = Find<Flag>("animals");

        Assert.Equal(("flyer", "injured in animal", "storm-season"), (flag.Roles.Single().Id, Shown.Of(flag.When), Shown.Of(flag.Unless)));
        Assert.Equal(new Words("the act on the welfare of animals", "de wet over dierenwelzijn"), flag.PointsTo);
    }

    [Fact]
    public void The_act_says_who_it_is()
    {
        var act = Text.Act;

        Assert.Equal(("toy-act", "Kite Act", "Vliegerwet", "0TOY1"), (act.Id, act.Title.English, act.Title.Dutch, act.Celex));
        Assert.Equal((new DateOnly(2019, 12, 1), new DateOnly(2019, 12, 20), new DateOnly(2020, 1, 1)), (act.Adopted, act.Published, act.InForce));
        Assert.Equal("http://example.org/eli/kite/1/art_3/par_1/unp_2/pnt_a/oj", act.EliOf(new Citation("3(1)/sub2(a)")));
    }
}
