using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Law.RealLaw;

/// <summary>What is easily answered wrong about which class a system falls in, each with the reason in its name.</summary>
public sealed class ClassificationTests
{
    private const string Recruiting = "annex-iii-use: employment.recruitment";
    private const string OneModestTask = "narrow-procedural-task: yes";
    private static readonly string[] Part = ["product-part: safety-component", "comfort-only: no", "failure-endangers: people", "other-risks-only: no"];
    private static readonly string[] NoTask = ["narrow-procedural-task: no", "improves-finished-work: no", "detects-deviations: no", "preparatory-task: no"];
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static LawText Now => Keur.Tests.Reasoning.Agreement.RealLaw.Texts[^1];

    private static Verdict Judge(params string[] changed) => SystemCase.Judge(Now, Today, changed);

    private static string StateOf(Verdict verdict, string id) =>
        (verdict.Classes.Concat(verdict.Roles).Concat(verdict.Grounds).First(c => c.Conclusion.Id == id).State).ToString().ToLowerInvariant();

    private static void Expect(Verdict verdict, params string[] states) =>
        Assert.Equal(states, states.Select(s => s.Split(' ')[0]).Select(id => $"{id} {StateOf(verdict, id)}"));

    [Fact]
    public void A_product_of_section_A_that_no_third_party_assesses_is_not_high_risk() =>
        Expect(Judge(["product-act: lifts", .. Part, "third-party-assessment: no"]), "high-risk/product no", "high-risk no", "minimal yes");

    [Fact]
    public void A_product_of_section_B_is_high_risk_and_what_the_act_leaves_of_that_is_spared()
    {
        var verdict = Judge(["product-act: motor-vehicles", .. Part, "third-party-assessment: yes"]);
        Expect(verdict, "high-risk/product yes", "high-risk yes");
        Assert.Equal(Timing.Spared, verdict.Duties.First(d => d.Duty.Id == "risk-management").Timed!.Timing);
    }

    [Theory]
    [InlineData("machinery-directive", true, "yes")]
    [InlineData("machinery-directive", false, "no")]
    [InlineData("machinery-regulation", false, "yes")]
    public void Which_machinery_law_a_card_names_is_a_named_reading(string law, bool one, string expected)
    {
        var verdict = SystemCase.Judge(Now, Today, [$"product-act: {law}", .. Part, "third-party-assessment: yes"], new() { ["machinery-laws-are-one"] = one });
        Expect(verdict, $"high-risk/product {expected}");
    }

    [Fact]
    public void One_modest_task_without_profiling_takes_a_listed_use_out_of_high_risk_and_is_documented_and_registered()
    {
        var verdict = Judge(Recruiting, OneModestTask);
        Expect(verdict, "high-risk no");
        Assert.All(["document-modest", "register-modest"], id => Assert.Equal(State.Yes, verdict.Duties.First(d => d.Duty.Id == id).State));
    }

    [Theory]
    [InlineData("unknown", "open")]
    [InlineData("yes", "no")]
    [InlineData("no", "yes")]
    public void Under_the_other_reading_the_risk_is_judged_besides(string judged, string expected) =>
        Expect(SystemCase.Judge(Now, Today, [Recruiting, OneModestTask, $"no-significant-risk: {judged}"], new() { ["four-tasks-suffice"] = false }), $"high-risk {expected}");

    [Fact]
    public void Profiling_makes_a_listed_use_high_risk_whatever_its_task() => Expect(Judge(Recruiting, OneModestTask, "profiles-people: yes"), "high-risk yes");

    [Fact]
    public void A_modest_task_never_rescues_a_product() =>
        Expect(Judge(["product-act: lifts", .. Part, "third-party-assessment: yes", Recruiting, OneModestTask]), "high-risk/product yes", "high-risk yes");

    [Fact]
    public void A_system_built_on_a_general_purpose_model_is_none_itself_and_what_the_model_owes_is_not_its_makers()
    {
        var verdict = Judge(Recruiting, "profiles-people: yes", "gpai-model: yes", "model-itself: no");
        Expect(verdict, "gpai no", "high-risk yes", "provider yes");
        Assert.DoesNotContain(verdict.Duties.Where(d => d.State == State.Yes), d => d.Duty.Cites[0].Path.StartsWith("53", StringComparison.Ordinal));
    }

    [Fact]
    public void A_high_risk_chatbot_owes_transparency_too() =>
        Expect(Judge([Recruiting, "profiles-people: yes", "function: conversation", "obvious-it-is-ai: no", "law-permits-for-crime: no"]), "high-risk yes", "transparency yes", "transparency/interaction yes");

    [Fact]
    public void The_exceptions_of_live_recognition_are_read_by_no_other_prohibition()
    {
        var exception = Now.Find("live-recognition-conditions")!;
        var others = Now.Rules.Where(r => r.Group?.Id == "prohibited" && r.Id != "prohibited/live-recognition");
        Assert.All(others, r => Assert.DoesNotContain(exception, Reads(r)));
        Assert.Contains(exception, Reads(Now.Find("prohibited/live-recognition")!));
    }

    private static HashSet<Conclusion> Reads(Conclusion conclusion)
    {
        var seen = new HashSet<Conclusion>();
        var pending = new Queue<Conclusion>([conclusion]);
        while (pending.TryDequeue(out var next))
        {
            FormulaWalk.Reads(next).Where(seen.Add).ToList().ForEach(pending.Enqueue);
        }

        return seen;
    }

    [Theory]
    [InlineData("workplace", "no", "prohibited yes")]
    [InlineData("workplace", "yes", "prohibited no", "high-risk yes", "transparency yes", "annex-iii/1c yes")]
    [InlineData("none", "no", "prohibited no", "high-risk yes", "transparency yes", "annex-iii/1c yes")]
    public void Reading_emotions_is_prohibited_at_work_but_for_health_and_safety_and_high_risk_elsewhere(string place, string medical, params string[] expected) =>
        Expect(Judge(["function: emotion-recognition", $"emotion-place: {place}", $"medical-or-safety: {medical}", "law-permits-for-crime: no", .. NoTask]), expected);

    [Fact]
    public void What_serves_science_alone_is_outside_the_act() => Expect(Judge("sole-purpose: scientific-research", Recruiting), "out-of-scope yes", "high-risk no");

    [Theory]
    [InlineData("no", "yes")]
    [InlineData("yes", "no")]
    public void Development_before_the_market_is_outside_unless_it_is_tested_in_the_real_world(string tested, string outside) =>
        Expect(Judge("development-only: yes", $"real-world-test: {tested}", "activity: develops", "placed-on-market: not yet"), $"out-of-scope {outside}");

    [Fact]
    public void Private_use_relieves_the_deployer_alone()
    {
        string[] recruiter = [Recruiting, "profiles-people: yes"];
        var user = Judge([.. recruiter, "activity: uses", "own-name: no", "succeeded: unknown", "personal-use: yes"]);
        Expect(user, "deployer no");
        Assert.DoesNotContain(user.Duties, d => d.Role == "deployer");
        Expect(Judge(recruiter), "provider yes", "high-risk yes");
    }

    [Theory]
    [InlineData("out-of-scope yes", "open-source: yes")]
    [InlineData("out-of-scope no|high-risk yes", "open-source: yes", Recruiting, "profiles-people: yes")]
    [InlineData("out-of-scope no|transparency yes", "open-source: yes", "function: conversation", "obvious-it-is-ai: no", "law-permits-for-crime: no")]
    [InlineData("out-of-scope no|gpai yes", "open-source: yes", "gpai-model: yes", "model-itself: yes")]
    public void An_open_source_licence_frees_what_has_no_class_and_says_nothing_of_models(string expected, params string[] changed) =>
        Expect(Judge(changed), expected.Split('|'));

    [Theory]
    [InlineData("2026-12-01", Timing.Later)]
    [InlineData("2026-12-02", Timing.Now)]
    public void The_prohibition_of_intimate_images_binds_from_its_day_and_not_a_day_before(string day, Timing expected)
    {
        string[] undresser = ["function: intimate-images", "meant-for-intimate-images: yes", "consent-assured: no", "mere-retouch: no", "lawful-defence: no"];
        var verdict = SystemCase.Judge(Now, DateOnly.ParseExact(day, "yyyy-MM-dd"), undresser);
        var ground = verdict.Grounds.First(g => g.Conclusion.Id == "prohibited/intimate-imagery");
        Assert.Equal((State.Yes, expected, new DateOnly(2026, 12, 2)), (ground.State, ground.Timed!.Timing, ground.Timed.From));
    }
}
