using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class VerdictSarifTests
{
    [Fact]
    public void Verdicts_are_written_in_English() => Approved.Matches(new VerdictSarif { Engine = "keur/test" }.Write(Kite.All));

    [Fact]
    public void Verdicts_are_written_in_Dutch() => Approved.Matches(new VerdictSarif { Engine = "keur/test", Language = Language.Dutch }.Write([Kite.Open]));

    [Fact]
    public void What_an_earlier_check_found_is_unchanged()
    {
        var diagnostics = new Diagnostics();
        var baseline = Baseline.Read(new SourceFile("old.json", new VerdictJson().Write([Kite.Later])), diagnostics);

        var results = JsonDocument.Parse(new VerdictSarif { Baseline = baseline }.Write([Kite.Later, Kite.Spared])).RootElement.GetProperty("runs")[0].GetProperty("results");

        Assert.Equal(["unchanged", "new"], results.EnumerateArray().Select(r => r.GetProperty("baselineState").GetString()));
    }
}
