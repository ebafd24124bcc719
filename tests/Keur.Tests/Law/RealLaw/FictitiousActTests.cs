using System.Text.RegularExpressions;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Verdicts;
using Keur.Tests.House;

namespace Keur.Tests.Law.RealLaw;

/// <summary>
/// A use moves into the list of high-risk uses by adding one folder and touching nothing else: in an invented act, kept beside this file, that was written by
/// following `law/README.md`, and in the example that guide itself works out.
/// </summary>
public sealed partial class FictitiousActTests
{
    private const string Kept = "eu-2028-9998";
    private const string OfGuide = "eu-2027-9999";
    private static readonly DateOnly TheDay = new(2029, 3, 1);
    private static readonly string[] GuideFiles = ["00-act.md", "00-act.nl.md", "annex-iii-uses.md", "annex-iii-uses.nl.md"];
    private static readonly string[] Passports =
    [
        "annex-iii-use: migration.documents", "intended-user: migration-authority", "placed-on-market: 2029-02-15",
        "narrow-procedural-task: no", "improves-finished-work: no", "detects-deviations: no", "preparatory-task: no",
    ];

    private static readonly Lazy<AddedAct> Act = new(() => new AddedAct(
        Kept,
        LawReader.FilesOf(Path.Combine(Repository.Root, "tests/Keur.Tests/Law/RealLaw/FictitiousAct")).Select(f => new SourceFile(f.Path.Replace("FictitiousAct/", "law/"), f.Text)),
        "annex III(7)(e)",
        "annex III(7)(d)"));

    private static readonly Lazy<AddedAct> Guide = new(() => new AddedAct(
        OfGuide,
        MarkdownBlock().Matches(Repository.Read("law/README.md")).Select((m, i) => new SourceFile($"law/{OfGuide}/{GuideFiles[i]}", m.Groups["text"].Value)),
        "annex III(4)(c)",
        "annex III(4)(b)"));

    [Fact]
    public void An_act_written_by_the_guide_reads_without_a_mistake() => Assert.Empty(Act.Value.Mistakes);

    [Fact]
    public void It_makes_the_use_high_risk_that_was_not() => Assert.Equal(
        [State.No, State.Yes],
        new[] { Act.Value.Without, Act.Value.Text }.Select(t => SystemCase.Judge(t, TheDay, Passports).Class("high-risk").State));

    [Theory]
    [InlineData(-1, Timing.Later)]
    [InlineData(0, Timing.Now)]
    public void Class_and_duties_begin_on_the_day_of_the_act(int days, Timing timing)
    {
        var verdict = SystemCase.Judge(Act.Value.Text, TheDay.AddDays(days), Passports);

        var managesRisks = verdict.Duties.First(d => d.Duty.Id == "risk-management" && d.State == State.Yes);
        Assert.All([verdict.Class("high-risk").Timed!, managesRisks.Timed!], t => Assert.Equal((timing, TheDay), (t.Timing, t.From)));
    }

    [Fact]
    public void Who_uses_it_outside_the_listed_authorities_is_left_alone() => Assert.Equal(
        State.No,
        SystemCase.Judge(Act.Value.Text, TheDay, [.. Passports, "intended-user: none"]).Class("high-risk").State);

    [Fact]
    public void Only_the_older_examples_that_it_overturns_fail_and_they_say_so() => Assert.Equal(
        ["A border gate that compares face and passport", "Checking travel documents"],
        Act.Value.Overturned);

    [Fact]
    public void The_example_of_the_guide_lacks_nothing_but_its_lock() => Assert.Equal(["no-lock"], Guide.Value.Mistakes);

    [Fact]
    public void The_example_of_the_guide_overturns_the_one_older_example_it_speaks_of() => Assert.Equal(["Jobs to whoever is nearest"], Guide.Value.Overturned);

    [GeneratedRegex("^````markdown\n(?<text>.*?)^````$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MarkdownBlock();
}
