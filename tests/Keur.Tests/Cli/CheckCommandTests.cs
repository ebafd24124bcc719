using System.Text;
using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>`keur check` judges what it can, complains of the rest, and ends with the code that was agreed.</summary>
public sealed class CheckCommandTests
{
    private const string Broken = "keur: 1\nname: Broken\nfacts:\n  anex-iii-use: [employment.recruitment]\n  open-source: maybe\n  placed-on-market: 2026-02-30\n  function: [conversatio]\n  open-source: yes\n";

    [Fact]
    public void The_verdict_of_the_first_sample_reads_like_this() =>
        Approved.Matches(CommandRun.Of("check", CommandRun.Sample("cv-screener")).Out);

    [Fact]
    public void The_same_verdict_reads_like_this_in_Dutch() =>
        Approved.Matches(CommandRun.Of("check", CommandRun.Sample("cv-screener"), "--lang", "nl").Out);

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void Every_mistake_of_a_card_is_told_at_once_with_place_and_nearest_name(string language)
    {
        var run = CommandRun.With(Broken, "check", "-", "--lang", language);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out.Trim());
        Assert.Contains("<stdin>:4:3", run.Error, StringComparison.Ordinal);
        Assert.Contains("`annex-iii-use`", run.Error, StringComparison.Ordinal);
        Assert.Contains("<stdin>:6:21", run.Error, StringComparison.Ordinal);
        Assert.Contains("`conversation`", run.Error, StringComparison.Ordinal);
        Assert.Contains("<stdin>:8:3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_card_is_judged_though_another_is_bad()
    {
        var run = CommandRun.With(Broken, "check", "-", CommandRun.Sample("spam-filter"), "--format", "json");
        using var json = JsonDocument.Parse(run.Out);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("Mail Sieve", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("card").GetString());
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_named_and_get_no_verdict()
    {
        var run = CommandRun.With("keur: 1\nname: X\nfacts:\n  machine-based: no\n  infers-outputs: yes\n", "check", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("machine-based", run.Error, StringComparison.Ordinal);
        Assert.Contains("infers-outputs", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out.Trim());
    }

    [Fact]
    public void What_is_no_card_at_all_is_told_without_a_verdict()
    {
        var folder = Directory.CreateTempSubdirectory("keur");
        try
        {
            var (large, junk, empty) = (Path.Combine(folder.FullName, "large.yaml"), Path.Combine(folder.FullName, "junk.yaml"), Path.Combine(folder.FullName, "empty.yaml"));
            using (var stream = File.Create(large))
            {
                stream.SetLength(100L * 1024 * 1024);
            }

            File.WriteAllBytes(junk, [0, 1, 2, 255, 254]);
            File.WriteAllText(empty, string.Empty);
            foreach (var path in new[] { large, junk, empty, folder.FullName, Path.Combine(folder.FullName, "missing.yaml") })
            {
                var run = CommandRun.Of("check", path);
                Assert.Equal(2, run.ExitCode);
                Assert.Contains("error: ", run.Error, StringComparison.Ordinal);
                Assert.Empty(run.Out.Trim());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Exit_codes_follow_what_was_asked()
    {
        Assert.Equal(0, CommandRun.Of("check", CommandRun.Sample("cv-screener")).ExitCode);
        Assert.Equal(1, CommandRun.Of("check", CommandRun.Sample("cv-screener"), "--fail-on", "high-risk").ExitCode);
        Assert.Equal(0, CommandRun.Of("check", CommandRun.Sample("cv-screener"), "--fail-on", "high-risk:now").ExitCode);
        Assert.Equal(1, CommandRun.Of("check", CommandRun.Sample("social-scoring")).ExitCode);
        Assert.Equal(3, CommandRun.With("keur: 1\nname: X\nfacts: {}\n", "check", "-", "--require-determined").ExitCode);
        Assert.Equal(2, CommandRun.Of("check", CommandRun.Sample("cv-screener"), "--fail-on", "high-rsk").ExitCode);
        Assert.Equal(2, CommandRun.Of("chek").ExitCode);
    }

    [Fact]
    public void A_card_without_facts_leaves_every_class_and_role_open_and_asserts_no_duty()
    {
        var run = CommandRun.With("keur: 1\nname: X\nfacts: {}\n", "check", "-", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var verdict = json.RootElement[0];

        Assert.All(verdict.GetProperty("classes").EnumerateObject(), c => Assert.Equal("open", c.Value.GetString()));
        Assert.All(verdict.GetProperty("roles").EnumerateObject(), r => Assert.Equal("open", r.Value.GetString()));
        Assert.DoesNotContain(verdict.GetProperty("duties").EnumerateArray(), d => d.GetProperty("state").GetString() == "yes" && d.GetProperty("role").GetString() == "provider");
    }

    [Fact]
    public void A_receipt_replays_and_a_changed_one_is_found_out()
    {
        var verdict = CommandRun.Of("check", CommandRun.Sample("cv-screener"), "--format", "json").Out;
        var again = CommandRun.With(verdict, "replay", "-");
        var changed = CommandRun.With(verdict.Replace("sha256:", "sha256:0", StringComparison.Ordinal), "replay", "-");

        Assert.Equal(0, again.ExitCode);
        Assert.NotEqual(0, changed.ExitCode);
    }

    [Theory]
    [InlineData("check", "--law", "eu-2024-1688", "x.yaml")]
    [InlineData("law", "show", "eu-2024-1689", "999")]
    [InlineData("law", "check", "no-such-folder")]
    [InlineData("law", "lsit")]
    public void A_wrong_call_ends_with_2_and_says_what_is_wrong(params string[] args)
    {
        var run = CommandRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Every_command_has_help_with_examples()
    {
        foreach (var command in new[] { "check", "explain", "replay", "init", "ask", "schema", "completion", "law", "law list", "law show", "law facts", "law check", "law test", "law lock", "law pack" })
        {
            var run = CommandRun.Of([.. command.Split(' '), "--help"]);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("Examples:", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_new_card_reads_back_without_a_complaint()
    {
        var card = CommandRun.Of("init").Out;
        var run = CommandRun.With(card, "check", "-");

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_broken_law_stops_with_all_its_mistakes()
    {
        var folder = Directory.CreateTempSubdirectory("keur");
        try
        {
            var act = Directory.CreateDirectory(Path.Combine(folder.FullName, "law", "kite-act")).FullName;
            File.WriteAllText(Path.Combine(act, "00-act.md"), "---\nid: kite-act\ntitle: Kites\nin-force: 2020-01-01\n---\n# Kites\n\n```keur\nrule flies @ 1\n  when windy and high\n\nrule falls @ 77\n  when not flies\n```\n", Encoding.UTF8);
            File.WriteAllText(Path.Combine(act, "outline.json"), "{ \"texts\": [ { \"paths\": [ \"1\" ] } ] }", Encoding.UTF8);
            var run = CommandRun.Of("check", CommandRun.Sample("cv-screener"), "--law-dir", Path.Combine(folder.FullName, "law"));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("`windy`", run.Error, StringComparison.Ordinal);
            Assert.Contains("`high`", run.Error, StringComparison.Ordinal);
            Assert.Contains("77", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
