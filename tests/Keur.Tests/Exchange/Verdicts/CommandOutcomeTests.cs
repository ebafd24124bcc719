using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class CommandOutcomeTests
{
    [Fact]
    public void Without_findings_a_check_ends_well() => Assert.Equal(0, Of([Kite.Later, Kite.Calm, Kite.Outside], new OutcomeRules()));

    [Fact]
    public void A_class_that_fails_is_found_by_default() => Assert.Equal(1, Of([Kite.Calm, Kite.Open], new OutcomeRules()));

    [Fact]
    public void An_open_class_matters_only_where_asked()
    {
        Assert.Equal(0, Of([Kite.Weighing], new OutcomeRules()));
        Assert.Equal(3, Of([Kite.Weighing], new OutcomeRules { RequireDetermined = true }));
    }

    [Fact]
    public void Bad_input_beats_a_finding_and_a_finding_beats_an_open_class()
    {
        var strict = new OutcomeRules { RequireDetermined = true };

        Assert.Equal(1, Of([Kite.Open, Kite.Weighing], strict));
        Assert.Equal(2, Of([Kite.Open, Kite.Weighing], strict with { BadInput = true }));
    }

    [Fact]
    public void A_timing_narrows_what_is_found()
    {
        Assert.Equal(1, Of([Kite.Later], Heavy("later")));
        Assert.Equal(0, Of([Kite.Later], Heavy("now")));
        Assert.Equal(1, Of([Kite.Spared], Heavy("spared")));
        Assert.Equal(1, Of([Kite.Spared], Heavy(null)));
    }

    [Fact]
    public void A_finding_names_the_ground_that_holds()
    {
        var findings = CommandOutcome.Of([Kite.Later, Kite.Open], Heavy(null)).Findings;

        Assert.Equal([("Big Red", "heavy/weight")], findings.Select(f => (f.Case.Card, f.Conclusion)));
    }

    [Fact]
    public void What_the_baseline_knows_is_not_new()
    {
        var baseline = BaselineOf(Kite.Later);

        Assert.Equal(0, Of([Kite.Later], Heavy(null) with { Baseline = baseline }));
        Assert.Equal(0, Of([Kite.Later], Heavy("later") with { Baseline = baseline }));
        Assert.Equal(1, Of([Kite.Later with { Actor = "Other" }], Heavy(null) with { Baseline = baseline }));
        Assert.Equal(1, Of([Kite.Spared with { Card = "Big Red" }], Heavy("spared") with { Baseline = baseline }));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{}]")]
    public void A_baseline_that_is_none_is_an_error(string text)
    {
        var diagnostics = new Diagnostics();

        Assert.Null(Baseline.Read(new SourceFile("old.json", text), diagnostics));
        Assert.Equal("baseline", Assert.Single(diagnostics).Code);
    }

    private static OutcomeRules Heavy(string? timing) => new() { FailOn = [new FailOnRule("heavy", timing)] };

    private static int Of(IReadOnlyList<JudgedCase> cases, OutcomeRules rules) => CommandOutcome.Of(cases, rules).ExitCode;

    private static Baseline BaselineOf(JudgedCase judged)
    {
        var baseline = Baseline.Read(new SourceFile("old.json", new VerdictJson().Write([judged])), new Diagnostics());
        Assert.NotNull(baseline);
        return baseline;
    }
}
