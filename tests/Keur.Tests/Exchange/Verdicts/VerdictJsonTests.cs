using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class VerdictJsonTests
{
    [Fact]
    public void Verdicts_are_written_in_English() => Approved.Matches(Writer().Write(Kite.All));

    [Fact]
    public void Only_texts_are_Dutch() => Approved.Matches(new VerdictJson { Language = Language.Dutch, Engine = "keur/test" }.Write([Kite.Later, Kite.Open]));

    [Fact]
    public void A_proposal_has_no_identifier_and_no_day_but_a_link()
    {
        var judged = Kite.Judge(ToyLaw.ProposedText, "Big Red", "weight: 7", "tricks: dives", "indoors: no", "makes: yes");

        var verdict = JsonDocument.Parse(Writer().Write([judged])).RootElement[0];

        Assert.Equal(JsonValueKind.Null, verdict.GetProperty("text").ValueKind);
        Assert.Equal("kite-act~2029-09-01", verdict.GetProperty("receipt").GetProperty("spec").GetString());
        var banned = verdict.GetProperty("conclusions")[0];
        Assert.Equal(JsonValueKind.Null, banned.GetProperty("eli").ValueKind);
        Assert.Equal("if-adopted", banned.GetProperty("timing").GetString());
        Assert.StartsWith("https://", banned.GetProperty("link").GetString());
    }

    [Fact]
    public void Facts_can_be_left_out_of_the_receipt_but_not_their_hash()
    {
        var whole = JsonDocument.Parse(Writer().Write([Kite.Later])).RootElement[0].GetProperty("receipt");
        var bare = JsonDocument.Parse(new VerdictJson { FactsHashOnly = true }.Write([Kite.Later])).RootElement[0].GetProperty("receipt");

        Assert.False(bare.TryGetProperty("facts", out _));
        Assert.Equal(whole.GetProperty("factsHash").GetString(), bare.GetProperty("factsHash").GetString());
    }

    private static VerdictJson Writer() => new() { Engine = "keur/test" };
}
