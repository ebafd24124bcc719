using System.Text.RegularExpressions;
using Keur.Exchange.Cards;
using Keur.Tests.House;
using NJsonSchema;

namespace Keur.Tests.Cli;

/// <summary>The cards in the guide are cards, and an editor finds their schema.</summary>
public sealed class CardGuideTests
{
    public static TheoryData<string> Samples { get; } = [.. Regex.Matches(Repository.Read("docs/cards.md"), "```yaml\n(?<card>.*?)```", RegexOptions.Singleline).Select(m => m.Groups["card"].Value)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_card_in_the_guide_is_judged_without_a_complaint(string card)
    {
        var run = CommandRun.With(card, "check", "-", "--format", "json");

        Assert.Empty(run.Error);
        Assert.NotEqual(2, run.ExitCode);
    }

    [Fact]
    public void The_guide_names_every_key_of_a_card()
    {
        var guide = Repository.Read("docs/cards.md");

        Assert.All(CardReader.Keys, key => Assert.Contains($"`{key}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_schema_that_editors_read_knows_names_and_values()
    {
        // The validator knows definitions by their older name only.
        var text = CommandRun.Of("schema", "card").Out.Replace("$defs", "definitions", StringComparison.Ordinal);
        var schema = await JsonSchema.FromJsonAsync(text, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate("""{ "keur": 1, "name": "X", "facts": { "open-source": "yes", "function": [] } }"""));
        Assert.NotEmpty(schema.Validate("""{ "keur": 1, "name": "X", "facts": { "open-sauce": "yes" } }"""));
        Assert.NotEmpty(schema.Validate("""{ "keur": 1, "name": "X", "facts": { "function": ["no-such-function"] } }"""));
    }

    [Fact]
    public void A_new_card_names_its_schema_only_where_that_lies_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("keur");
        try
        {
            var (without, with) = (Path.Combine(folder.FullName, "without.yaml"), Path.Combine(folder.FullName, "with.yaml"));
            CommandRun.Of("init", without);
            File.WriteAllText(Path.Combine(folder.FullName, "keur-card.schema.json"), CommandRun.Of("schema", "card").Out);
            CommandRun.Of("init", with);

            Assert.StartsWith("keur: 1", File.ReadAllText(without), StringComparison.Ordinal);
            Assert.StartsWith("# yaml-language-server: $schema=keur-card.schema.json\nkeur: 1", File.ReadAllText(with), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
