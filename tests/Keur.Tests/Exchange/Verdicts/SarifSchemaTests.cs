using System.Text.Json.Nodes;
using Keur.Exchange.Verdicts;
using Keur.Tests.Cli;
using Keur.Tests.House;
using NJsonSchema;

namespace Keur.Tests.Exchange.Verdicts;

/// <summary>What is written as SARIF fits the public schema of SARIF 2.1.0, which comes in a package that <c>./test</c> installs.</summary>
public sealed class SarifSchemaTests
{
    private const string Schema = "artifacts/npm/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

    [Fact]
    public async Task Verdicts_of_every_kind_fit_the_schema() =>
        Assert.Empty(await Offences(new VerdictSarif().Write(Kite.All)));

    [Fact]
    public async Task The_verdict_of_a_sample_fits_the_schema() =>
        Assert.Empty(await Offences(CommandRun.Of("check", CommandRun.Sample("social-scoring"), CommandRun.Sample("spam-filter"), "--format", "sarif").Out));

    [Theory]
    [InlineData("version", "\"2.0.0\"")]
    [InlineData("runs", "{}")]
    [InlineData("colour", "1")]
    public async Task What_does_not_fit_is_seen(string key, string value)
    {
        var log = JsonNode.Parse(new VerdictSarif().Write(Kite.All))!;
        log[key] = JsonNode.Parse(value);

        Assert.NotEmpty(await Offences(log.ToJsonString()));
    }

    private static async Task<IEnumerable<string>> Offences(string log)
    {
        var path = Path.Combine(Repository.Root, Schema);
        Assert.True(File.Exists(path), $"{Schema} is missing; ./test installs it (see test-packages.txt)");
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return schema.Validate(log).Select(e => e.ToString());
    }
}
