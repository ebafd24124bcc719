using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>`keur law prove`.</summary>
public sealed class ProveCommandTests
{
    private const string Names = """
        # Names

        ```keur
        class away  "Away"  outside
        class stunt "Stunt" fails
        class plain "Plain" otherwise
        role flyer "Flyer"

        fact flies of dealing : yes/no
          ask "Do you fly it?"
        fact indoors of system : yes/no
          ask "Is it indoors?"
        fact pulls of system : yes/no
          only when not indoors
          ask "Does it pull hard?"
        fact length of system : number metres
          only when pulls
          ask "How long is the line?"
        ```
        """;

    private const string Act = """
        ---
        id: kites
        title: Kites
        in-force: 2020-01-31
        ---
        # Article 1

        ```keur
        rule away/indoors @ 1
          when indoors
        rule stunt/pull @ 1
          when pulls
        rule flyer/who @ 1
          when flies
        duty look "Look" @ 1
          on   flyer
          when stunt
        never flown-stunt @ 1
          stunt and flyer and length > 7.5 metres
          "Nobody flies a stunt kite on a long line."
        ```
        """;

    [Fact]
    public void A_refuted_claim_is_an_exit_code_of_one_and_is_shown_with_its_system()
    {
        using var law = new LawOnDisk(Names, Act);
        var run = CommandRun.Of("law", "prove", "--law-dir", law.Path);

        Assert.Equal(1, run.ExitCode);
        Approved.Matches(run.Out);
    }

    [Fact]
    public void A_saved_card_is_accepted_by_the_check_and_confirms_the_refutation()
    {
        using var law = new LawOnDisk(Names, Act);
        var saved = Path.Combine(law.Path, "..", "refuted");
        CommandRun.Of("law", "prove", "--law-dir", law.Path, "--save", saved);

        var card = Assert.Single(Directory.GetFiles(saved));
        var check = CommandRun.Of("check", card, "--law-dir", law.Path, "--law", "kites@2020-01-31", "--format", "json");
        using var verdict = JsonDocument.Parse(check.Out);
        var judged = Assert.Single(verdict.RootElement.EnumerateArray());

        Assert.Empty(check.Error.Trim());
        Assert.Equal("yes", judged.GetProperty("classes").GetProperty("stunt").GetString());
        Assert.Equal("yes", judged.GetProperty("roles").GetProperty("flyer").GetString());
        Assert.Contains("length: 8.5", File.ReadAllText(card), StringComparison.Ordinal);
        Assert.Contains("keur check kites_2020-01-31-1-never.yaml --law \"kites@2020-01-31\"", File.ReadAllText(card), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_stands_in_the_JSON()
    {
        using var law = new LawOnDisk(Names, Act);
        using var json = JsonDocument.Parse(CommandRun.Of("law", "prove", "--law-dir", law.Path, "--format", "json").Out);
        var claims = json.RootElement[0].GetProperty("claims").EnumerateArray().ToList();
        var refuted = Assert.Single(claims, c => c.GetProperty("state").GetString() == "refuted");

        Assert.Equal("flown-stunt", refuted.GetProperty("subject").GetString());
        Assert.Equal("8.5", refuted.GetProperty("facts").GetProperty("length").GetString());
    }

    [Fact]
    public void A_law_of_which_everything_is_proved_ends_well()
    {
        using var law = new LawOnDisk(Names, Act.Replace("length > 7.5 metres", "indoors", StringComparison.Ordinal).Replace("when stunt", "when stunt and length > 7.5 metres", StringComparison.Ordinal));
        var run = CommandRun.Of("law", "prove", "--law-dir", law.Path, "kites");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("refuted", run.Out, StringComparison.Ordinal);
    }
}
