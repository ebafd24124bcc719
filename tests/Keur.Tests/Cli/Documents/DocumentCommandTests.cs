namespace Keur.Tests.Cli.Documents;

public sealed class DocumentCommandTests
{
    [Fact]
    public void Without_a_form_the_forms_are_listed()
    {
        var run = CommandRun.Of("document", "--lang", "nl");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("technical-file", run.Out, StringComparison.Ordinal);
        Assert.Contains("EU-conformiteitsverklaring (Bijlage V)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_is_filled_from_a_card()
    {
        var run = CommandRun.Of("document", "technical-file", CommandRun.Sample("cv-screener"));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("# Technical documentation", run.Out, StringComparison.Ordinal);
        Assert.Contains("- System: Talent Ranker", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean `technical-file`?", "document", "technical-fil")]
    [InlineData("add --out FILE", "document", "technical-file", "--to", "docx")]
    [InlineData("`--to`", "document", "technical-file", "--to", "pdf")]
    public void What_cannot_be_made_says_why(string said, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void A_card_with_several_actors_asks_whose_document()
    {
        const string Card = """
            keur: 1
            name: Two
            provider: { name: One BV, country: NL }
            deployer: { name: Two BV, country: NL }
            facts: { infers-outputs: yes }
            """;
        var run = CommandRun.With(Card, "document", "technical-file", "-");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`One BV`, `Two BV`", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.With(Card, "document", "technical-file", "-", "--actor", "One BV").ExitCode);
    }
}
