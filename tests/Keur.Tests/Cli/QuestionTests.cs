using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>`keur law show … "question N"` finds what answers a question, and does not pass off a relation as an answer.</summary>
public sealed class QuestionTests
{
    private const string Asked = "com-2021-206";
    private const string InForce = "eu-2024-1689";

    [Fact]
    public void An_example_that_answers_the_question_is_shown_with_its_provision()
    {
        var run = CommandRun.Of("law", "show", Asked, "question 91");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Recognition with a delay of ten seconds", run.Out, StringComparison.Ordinal);
        Assert.Contains("prohibited/live-recognition yes (Art. 5(1)(d))", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("question 17", "SEED-091")]
    [InlineData("question 119", "SEED-085")]
    [InlineData("question 14", "SEED-017")]
    [InlineData("questions 35", "SEED-029")]
    [InlineData("vraag 35", "SEED-032")]
    public void A_question_within_several_is_found_whether_or_not_a_rule_computes_it(string question, string source)
    {
        var run = CommandRun.Of("law", "show", Asked, question);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(source, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_another_text_the_relation_is_said_for_what_it_is()
    {
        var english = CommandRun.Of("law", "show", InForce, "question 91");
        var dutch = CommandRun.Of("law", "show", InForce, "question 91", "--lang", "nl");

        Assert.Contains("Nobody has put the question about this text.", english.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("here: prohibited/live-recognition (Art. 5(1)(h)) open", english.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("[infers-outputs]", english.Out, StringComparison.Ordinal);
        Assert.Contains("Niemand heeft de vraag over deze tekst gesteld.", dutch.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_there_for_machines()
    {
        using var asked = JsonDocument.Parse(CommandRun.Of("law", "show", Asked, "question 91", "--format", "json").Out);
        using var related = JsonDocument.Parse(CommandRun.Of("law", "show", InForce, "question 91", "--format", "json").Out);

        Assert.Equal("Art. 5(1)(d)", asked.RootElement.GetProperty("examples")[0].GetProperty("then")[0].GetProperty("cite").GetString());
        Assert.Empty(related.RootElement.GetProperty("examples").EnumerateArray());
        Assert.Equal(Asked, related.RootElement.GetProperty("elsewhere")[0].GetProperty("law").GetString());
        Assert.Equal("open", related.RootElement.GetProperty("related")[0].GetProperty("then")[0].GetProperty("stateHere").GetString());
    }

    [Fact]
    public void A_question_nobody_put_is_not_answered()
    {
        var run = CommandRun.Of("law", "show", InForce, "question 900");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Nothing answers question 900.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_itself_can_be_asked_for() =>
        Assert.Contains("Recognition with a delay of ten seconds", CommandRun.Of("law", "show", Asked, "parliament-2021/SEED-073").Out, StringComparison.Ordinal);
}
