using System.Text.Json;
using Keur.Exchange.Verdicts;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class VerdictSchemaTests
{
    private static readonly JsonElement Root = JsonDocument.Parse(VerdictSchema.Text).RootElement;

    [Fact]
    public void The_schema_bears_its_version() => Assert.Equal(VerdictSchema.Id, Root.GetProperty("$id").GetString());

    [Fact]
    public void Everything_written_is_described()
    {
        var output = JsonDocument.Parse(new VerdictJson().Write(Kite.All)).RootElement;

        Assert.Empty(new SmallSchema(Root).Offences(output));
    }

    [Theory]
    [InlineData("\"state\": \"yes\"", "\"state\": \"perhaps\"")]
    [InlineData("\"asOf\": \"2029-09-01\"", "\"asOf\": \"today\"")]
    [InlineData("\"determined\": true", "\"determined\": 1")]
    [InlineData("\"card\":", "\"kard\":")]
    [InlineData("\"factsHash\": \"sha256:", "\"factsHash\": \"md5:")]
    public void What_does_not_fit_is_seen(string right, string wrong)
    {
        var text = new VerdictJson().Write([Kite.Later]);
        Assert.Contains(right, text);

        Assert.NotEmpty(new SmallSchema(Root).Offences(JsonDocument.Parse(text.Replace(right, wrong)).RootElement));
    }
}
