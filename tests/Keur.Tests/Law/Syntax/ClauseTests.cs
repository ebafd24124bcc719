using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Law.Syntax;

public sealed class ClauseTests
{
    private static readonly LawText Text = ToyLaw.First;

    private static T Find<T>(string id)
        where T : Conclusion => Assert.IsType<T>(Text.Find(id));

    private static string Names(IEnumerable<Words> words) => string.Join(", ", words.Select(w => w.English));

    [Fact]
    public void A_duty_says_whose_it_is_when_and_to_whom()
    {
        var duty = Find<Duty>("report-crash");

        Assert.Equal(["flyer", "builder"], duty.Roles.Select(r => r.Id));
        Assert.Equal("(=stunt & !injured = ())", Shown.Of(duty.When));
        Assert.Equal("(club-member & injured in animal) @4(1)/sub2", Shown.Of(duty.Unless));
        Assert.Equal(("Beach guard, Town hall", "Town hall"), (Names(duty.To), Names(duty.AskedBy)));
        Assert.True(duty.AtOnce);
        Assert.Equal("crash-report", duty.Form!.Id);
        Assert.Equal(["town-hall"], Find<Duty>("answer-mail").Parties.Select(p => p.Id));
    }

    [Fact]
    public void A_time_limit_has_its_event_condition_silence_and_citation()
    {
        Assert.Equal(
            [
                "15 Days of crash when none @4(2)",
                "2 WorkingDays of crash when (storm-season | injured in person) @4(2)(a)",
                "1 Hours of told-guard when near-road else The guard agrees./De wacht is het eens. @4(2)(b)",
            ],
            Find<Duty>("report-crash").Within.Select(w =>
                $"{w.Length.Count} {w.Length.Unit} of {w.Event} when {Shown.Of(w.When)}{(w.Else is { } silence ? $" else {silence.English}/{silence.Dutch}" : "")}{Shown.Cited(w.Cites)}"));
    }

    [Fact]
    public void A_duty_can_stand_before_by_every_and_for_a_time()
    {
        var duty = Find<Duty>("keep-line");

        Assert.Equal(["first-sold", "redesigned"], duty.Before.Select(f => f.Id));
        Assert.Equal((new DateOnly(2021, 6, 1), new Duration(2, DurationUnit.Years)), (duty.By, duty.Every));
        Assert.Equal(
            [
                "at least 6 Months from first-sold or redesigned when =stunt @4(5)(a)",
                "at most 10 Years from  when none",
                " 3 Weeks from  when none",
            ],
            duty.For.Select(f => $"{f.Bound} {f.Length.Count} {f.Length.Unit} from {string.Join(" or ", f.From)} when {Shown.Of(f.When)}{Shown.Cited(f.Cites)}"));
        Assert.Equal(new Words("a photograph of the line", "een foto van de lijn"), duty.Paper);
    }

    [Fact]
    public void A_route_prescribes_or_leaves_to_choice_line_by_line()
    {
        var route = Find<Route>("approval");

        Assert.Equal(("=stunt", "=grounded @5(4)"), (Shown.Of(route.When), Shown.Of(route.Unless)));
        Assert.Equal(
            [
                "approval/by-club Must when (club-member & wing-form in foil) unless storm-season @5(1)",
                "approval/by-self May when wing-form in box unless none @5(2)",
                "approval/by-guard May when none unless none @5(2)",
                "approval/by-guard Must when near-road unless none @5(3)",
            ],
            route.Ways.SelectMany(w => w.Lines.Select(l => $"{w.Id} {(l.Must ? "Must" : "May")} when {Shown.Of(l.When)} unless {Shown.Of(l.Unless)}{Shown.Cited(l.Cites)}")));
        Assert.Equal(["By the club/Door de club", "by-self/by-self", "By the guard/By the guard"], route.Ways.Select(w => $"{w.Title.English}/{w.Title.Dutch}"));
        Assert.Equal("=approval/by-club", Shown.Of(Find<Rule>("approved-by-club").When));
    }

    [Fact]
    public void A_penalty_has_amount_share_and_exceptions()
    {
        var breach = Find<Penalty>("breach");

        Assert.Equal((7_500_000m, 3m), (breach.Amount, breach.Share));
        Assert.Equal(("=stunt", "club-member @6(2)", "storm-season @6(3)"), (Shown.Of(breach.When), Shown.Of(breach.TheLower), Shown.Of(breach.ByNationalLaw)));
        Assert.True(breach.For!.Contains(new Citation("4(4)(a)")));
        Assert.False(breach.For.Contains(new Citation("1(2)")));
    }

    [Fact]
    public void A_penalty_can_be_for_the_rest_or_for_words()
    {
        var (other, words) = (Find<Penalty>("other-breach"), Find<Penalty>("words-only"));

        Assert.Equal((ReachKind.Rest, "5(4)", 1000m, null), (other.For!.Kind, other.For.Except.Single().ToString(), other.Amount, other.Share));
        Assert.Equal(new Words("wrong answers to the beach guard", "onjuiste antwoorden aan de strandwacht"), words.ForWords);
        Assert.Equal((null, "true"), (words.For, Shown.Of(words.ByNationalLaw)));
    }

    [Fact]
    public void A_form_has_fields_with_their_need_condition_and_filling()
    {
        var form = Assert.Single(Text.Forms);

        Assert.Equal("report-crash", form.Duty!.Id);
        Assert.Equal(
            [
                "1 Required  when none unless none",
                "2 Required date when none unless storm-season",
                "3 Required injured when injured in person|animal unless none",
                "3(a) IfAny  when none unless none",
                "3(b) Optional file when none unless none",
                "4 Required link when near-road unless club-member",
                "(c) Required  when none unless none",
            ],
            form.Fields.Select(f => $"{f.Mark} {f.Need} {f.Filling}{f.Fact} when {Shown.Of(f.When)} unless {Shown.Of(f.Unless)}"));
        Assert.Equal("Naam en adres", form.Fields[0].Text.Dutch);
        Assert.Equal(["1, 3, 3(b) when storm-season @4(7)"], form.Only.Select(o => $"{string.Join(", ", o.Marks)} when {Shown.Of(o.When)}{Shown.Cited(o.Cites)}"));
    }

    [Fact]
    public void A_phase_starts_on_days_or_so_long_after_the_entry_into_force()
    {
        Assert.Equal(
            [
                "general 2020-07-01 when none",
                "duties 2020-03-01 when club-member @9(2)(a)",
                "duties 2020-04-01 when first-sold before start of general @9(2)(b)",
                "duties 2022-01-01 when none",
                "roads 2022-01-01 when none",
            ],
            Text.Phases.SelectMany(p => p.Starts.Select(s => $"{p.Id} {s.Day:yyyy-MM-dd} when {Shown.Of(s.When)}{Shown.Cited(s.Cites)}")));
    }

    [Fact]
    public void A_spare_lasts_until_events_or_days()
    {
        var spare = Assert.Single(Text.Spares);

        Assert.Equal((ReachKind.All, "1, 4(1) to 4(2)"), (spare.From.Kind, string.Join(", ", spare.From.Except)));
        Assert.Equal(("(=stunt & first-sold before 2020-01-01)", "near-road @9(5)"), (Shown.Of(spare.When), Shown.Of(spare.Unless)));
        Assert.Equal([" redesigned when none", "2025-01-01  when sells"], spare.Until.Select(u => $"{u.Day:yyyy-MM-dd} {u.Event} when {Shown.Of(u.When)}"));
        Assert.Equal("Oude vliegers", spare.Title.Dutch);
    }

    [Fact]
    public void Marks_in_words_are_found_by_the_whole_mark() => Assert.Equal(
        ["1", "1(a)", "2", "(f)"],
        LawSnippet.Of("form report @ annex I/A\n  for keep\n  only 1 to 2, (f) when known\n  field 1 \"A\"\n  field 1(a) \"B\"\n  field 2 \"C\"\n  field (f) \"D\"\n  field 10 \"E\"\nduty keep @ 1(1)\n  on owner", "role owner \"Owner\"\nfact known of system : yes/no\n  ask \"?\"\n")
            .Sound().Forms[0].Only[0].Marks);
}
