using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Law.Checking;

public sealed class CircleTests
{
    private const string Vocabulary = """
        class outside-it "Outside" outside
        class stunt "Stunt"
        role flyer "Flyer"
        fact known of system : yes/no
          ask "?"
        fact sold of system : date
          ask "?"
        """;

    private static string[] Circles(string keur)
    {
        var law = LawSnippet.Of(keur, Vocabulary);
        law.Text();
        return [.. law.Diagnostics.Where(d => d.Code == "circle").Select(d => d.Message.English[(d.Message.English.IndexOf(": ", StringComparison.Ordinal) + 2)..])];
    }

    [Theory]
    [InlineData("rule one @ 1\n  when one", "`one` → `one`.")]
    [InlineData("rule one @ 1\n  when not two\nrule two @ 1\n  unless one", "`one` → `two` → `one`.")]
    [InlineData("rule stunt/one @ 1\n  when stunt", "`stunt` → `stunt/one` → `stunt`.")]
    [InlineData("rule stunt/one @ 1\n  when stunt under 1", "`stunt/one` → `stunt/one`.")]
    [InlineData("rule flyer/one @ 1\n  when fly\nduty fly @ 2\n  on flyer", "`flyer` → `flyer/one` → `fly` → `flyer`.")]
    [InlineData("route way @ 1\n  when way/one\n  must one", "`way` → `way/one` → `way`.")]
    [InlineData("rule one @ 1\n  when sold before start of general\nphase general @ 9\n  covers rest\n  from 2020-01-01 when one", "`one` → `one`.")]
    public void A_circle_names_its_members_in_order(string keur, string members)
    {
        var circles = Circles(keur);

        if (members.StartsWith("`way/one`", StringComparison.Ordinal))
            Assert.Contains("`way/one`", Assert.Single(circles), StringComparison.Ordinal);
        else
            Assert.Equal([members], circles);
    }

    [Theory]
    [InlineData("rule outside-it/open @ 1\n  when not stunt\nrule stunt/one @ 2\n  when known")]
    [InlineData("rule one @ 1\n  when known\nrule two @ 1\n  when one\nrule three @ 1\n  when one and two")]
    [InlineData("route way @ 1\n  must one when known\nrule one-way @ 1\n  when way/one")]
    [InlineData("phase general @ 9\n  covers rest\n  from 2020-01-01\nphase later @ 9\n  covers 1\n  from 2020-01-01 when sold before start of general")]
    public void What_only_reads_others_is_no_circle(string keur) => Assert.Empty(Circles(keur));

    [Theory]
    [InlineData("phase one @ 9\n  covers rest\n  from 2020-01-01 when sold before start of one")]
    [InlineData("phase one @ 9\n  covers rest\n  from 2020-01-01 when sold before start of two\nphase two @ 9\n  covers 1\n  from 2020-01-01 when sold on or after start of one")]
    public void A_phase_that_waits_for_its_own_start_is_a_circle(string keur)
    {
        var law = LawSnippet.Of(keur + "\nrule reader @ 1\n  when sold before start of one", Vocabulary);

        Assert.Equal(["circle"], law.Codes().Distinct());
    }

    [Fact]
    public void Two_circles_are_two_mistakes() => Assert.Equal(
        ["`one` → `one`.", "`two` → `three` → `two`."],
        Circles("rule one @ 1\n  when one\nrule two @ 1\n  when three\nrule three @ 1\n  when two"));

    [Fact]
    public void What_is_in_a_circle_never_holds_so_that_nothing_goes_round()
    {
        var text = LawSnippet.Of("rule one @ 1\n  when two\nrule two @ 1\n  when one\nrule reader @ 1\n  when one", Vocabulary).Text();

        Assert.Equal(("false", "false", "=one"), (Shown.Of(text.Find("one")!.When), Shown.Of(text.Find("two")!.When), Shown.Of(text.Find("reader")!.When)));
    }

    [Fact]
    public void Phases_that_wait_for_each_other_in_a_row_are_read_once_each()
    {
        var phases = Enumerable.Range(0, 60).Select(i =>
            $"phase phase{i} @ 9\n  covers 1\n  from 2020-01-01 when sold before start of phase{i + 1} or sold on or after start of phase{i + 1}\n");
        var text = LawSnippet.Of(string.Concat(phases) + "phase phase60 @ 9\n  covers 1\n  from 2020-01-01\nrule reader @ 2\n  when sold before start of phase0", Vocabulary).Sound();

        Assert.Empty(FormulaWalk.Conclusions(text.Find("reader")!.When!));
    }

    [Fact]
    public void Conclusions_may_rest_on_conclusions_as_far_as_there_are_any()
    {
        var rules = Enumerable.Range(0, 5000).Select(i => $"rule rule{i} @ 1\n  when rule{i + 1}\n");

        Assert.Empty(Circles(string.Concat(rules) + "rule rule5000 @ 1\n  when known"));
    }
}
