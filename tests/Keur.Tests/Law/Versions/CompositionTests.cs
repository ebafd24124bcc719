using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Law.Versions;

public sealed class CompositionTests
{
    private static readonly LawText First = ToyLaw.First;
    private static readonly LawText Changed = ToyLaw.Changed;

    private static string When(LawText text, string id) => Shown.Of(text.Find(id)!.When);

    [Fact]
    public void The_text_of_a_day_has_the_changes_in_force_by_then()
    {
        Assert.Empty(ToyLaw.TextOf(new DateOnly(2020, 12, 31)).Amendments);
        Assert.Equal([ToyLaw.Change], ToyLaw.TextOf(new DateOnly(2021, 1, 1)).Amendments.Select(a => a.Id));
        Assert.Equal([ToyLaw.Change, ToyLaw.Draft], ToyLaw.TextOf(new DateOnly(2021, 1, 1), ToyLaw.Draft).Amendments.Select(a => a.Id));
    }

    [Fact]
    public void A_change_can_be_worked_in_before_its_day() =>
        Assert.Equal([ToyLaw.Draft], ToyLaw.TextOf(new DateOnly(2020, 1, 1), ToyLaw.Draft).Amendments.Select(a => a.Id));

    [Fact]
    public void All_texts_of_an_act_are_the_first_that_of_each_change_and_that_of_each_draft() => Assert.Equal(
        ["", "toy-change", "toy-change+toy-draft"],
        ToyLaw.Library.TextsOf(ToyLaw.Act, new Diagnostics()).Select(t => string.Join('+', t.Amendments.Select(a => a.Id))));

    [Theory]
    [InlineData("no-act", new string[0])]
    [InlineData("toy-change", new string[0])]
    [InlineData("toy-act", new[] { "toy-act" })]
    public void A_text_there_is_not_is_the_callers_mistake(string act, string[] added) =>
        Assert.Throws<ArgumentException>(() => ToyLaw.Library.TextOf(act, DateOnly.MaxValue, added, new Diagnostics()));

    [Fact]
    public void Whole_declarations_come_in_give_way_and_go()
    {
        Assert.Equal("(storm-season & !near-road)", When(Changed, "grounded/night"));
        Assert.Equal(["grounded/indoors", "grounded/night"], ((Group)Changed.Find("grounded")!).Grounds.Select(g => g.Id));
        Assert.Equal("line-colours in white", When(Changed, "festival/4a"));
        Assert.Null(Changed.Find("stunt/winch"));
        Assert.Equal(["True 7(1)", "True 7(6)"], Changed.Stated.Select(s => $"{s.Computable} {s.Cites[0]}"));
        Assert.NotNull(First.Find("stunt/winch"));
    }

    [Fact]
    public void Points_come_in_by_their_label_give_way_and_go() => Assert.Equal(
        "(flown-outdoors & (pulls-hard @3(1)/sub2(a) | (line-length >= 50 @3(1)/sub2(b)(i)) @3(1)/sub2(b) | line-length > 100 @3(1)/sub2(ba)"
        + " | wing-form in box @3(1)/sub2(c)) & !line-colours = ())",
        When(Changed, "stunt/pull"));

    [Fact]
    public void A_clause_is_found_by_its_word_where_there_is_one()
    {
        Assert.Equal("(club-member & sells) @3(2)", Shown.Of(Changed.Find("stunt/pull")!.Unless));
        Assert.Equal("(flown-outdoors | near-road)", Shown.Of(Changed.FindFact("line-length")!.OnlyWhen));
    }

    [Fact]
    public void A_clause_is_found_by_its_name_or_citation_where_there_are_several()
    {
        var duty = (Duty)Changed.Find("report-crash")!;

        Assert.Equal(["10 crash none @4(2)", "2 crash (storm-season | injured in person) @4(2)(a)", "3 crash near-road @4(2)(c)"],
            duty.Within.Select(w => $"{w.Length.Count} {w.Event} {Shown.Of(w.When)}{Shown.Cited(w.Cites)}"));
        Assert.Equal("(club-member & injured in animal) @4(1)/sub2; storm-season @4(1a)", Shown.Of(duty.Unless));
        Assert.Equal(["duties 2020-05-01 when sells", "duties 2022-01-01 when none"],
            Changed.Phases[1].Starts.Select(s => $"duties {s.Day:yyyy-MM-dd} when {Shown.Of(s.When)}"));
        Assert.Equal([" redesigned when none", "2026-01-01  when builds"], Changed.Spares[0].Until.Select(u => $"{u.Day:yyyy-MM-dd} {u.Event} when {Shown.Of(u.When)}"));
    }

    [Fact]
    public void Of_several_names_in_a_clause_one_can_go()
    {
        var duty = (Duty)Changed.Find("report-crash")!;

        Assert.Equal(["Beach guard"], duty.To.Select(w => w.English));
        Assert.Empty(duty.AskedBy);
        Assert.Equal(2, ((Duty)First.Find("report-crash")!).To.Count);
    }

    [Fact]
    public void Ways_come_and_go() => Assert.Equal(
        ["approval/by-club Must", "approval/by-guard May", "approval/by-mail May"],
        Changed.Routes[0].Ways.SelectMany(w => w.Lines.Select(l => $"{w.Id} {(l.Must ? "Must" : "May")}")));

    [Fact]
    public void Fields_come_in_the_order_of_their_marks_and_lists_of_them_follow()
    {
        var form = Changed.Forms[0];

        Assert.Equal(["1", "2", "3", "3(b)", "3a", "4"], form.Fields.Select(f => f.Mark));
        Assert.Equal(["1", "3", "3(b)"], form.Only[0].Marks);
        Assert.Equal(new Words("Where and when it flew", "Waar en wanneer hij vloog"), form.Fields[5].Text);
        Assert.Equal((null, FieldNeed.Required, "told-guard"), (form.Fields[5].When, form.Fields[5].Need, form.Fields[4].Fact!.Id));
    }

    [Fact]
    public void Values_come_in_and_change_their_words() => Assert.Equal(
        ["delta A triangle/Een driehoek", "box A box, or a row of boxes/Een doos, of een rij dozen", "foil A foil without sticks/Een matras zonder stokken", "tube A tube/A tube"],
        Changed.FindFact("wing-form")!.Values.Select(v => $"{v.Name} {v.Text.English}/{v.Text.Dutch}"));

    [Fact]
    public void A_reference_to_what_was_repealed_is_a_mere_note()
    {
        var diagnostics = new Diagnostics();
        ToyLaw.Library.TextsOf(ToyLaw.Act, diagnostics);

        Assert.Equal(["no-field", "repealed", "repealed-provision"], diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.All(diagnostics, d => Assert.Equal(Severity.Note, d.Severity));
    }

    [Fact]
    public void Changes_are_worked_in_by_the_day_they_enter_into_force_and_not_by_name()
    {
        var text = LawSnippet.Of("rule tested @ 1\n  when aa1", "fact aa1 of world : yes/no\n  ask \"?\"\nfact bb1 of world : yes/no\n  ask \"?\"")
            .Amended("replace rule tested @ 2\n  when bb1", "earlier", "2022-01-01")
            .Amended("in rule tested\n  replace when not bb1", "a-later", "2023-01-01")
            .Sound();

        Assert.Equal("!bb1 @2", Shown.Of(text.Find("tested")!.When) + Shown.Cited(text.Find("tested")!.Cites));
    }

    [Fact]
    public void An_act_may_repeal_a_declaration_and_put_another_of_its_name_there()
    {
        var text = LawSnippet.Of("rule tested @ 1\n  when aa1", "fact aa1 of world : yes/no\n  ask \"?\"")
            .Amended("insert rule tested @ 2\n  when not aa1\nrepeal rule tested")
            .Sound();

        Assert.Equal("!aa1", Shown.Of(text.Find("tested")!.When));
    }

    [Fact]
    public void A_name_repealed_and_put_back_by_a_later_act_is_no_note()
    {
        var text = LawSnippet.Of("rule tested @ 1\nrule reader @ 1\n  when tested")
            .Amended("repeal rule tested")
            .Amended("insert rule tested @ 2", "second", "2022-01-01")
            .Read();
        var diagnostics = new Diagnostics();

        text.TextOf("act", DateOnly.MaxValue, [], diagnostics);

        Assert.Empty(diagnostics);
    }
}
