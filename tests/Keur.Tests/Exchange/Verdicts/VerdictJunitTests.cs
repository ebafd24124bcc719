using System.Xml.Linq;
using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class VerdictJunitTests
{
    [Fact]
    public void Verdicts_are_written_in_English() => Approved.Matches(new VerdictJunit().Write(Kite.All));

    [Fact]
    public void Verdicts_are_written_in_Dutch() => Approved.Matches(new VerdictJunit { Language = Language.Dutch }.Write([Kite.Open]));

    [Fact]
    public void A_class_fails_only_when_it_is_to_be_reported()
    {
        var rules = new OutcomeRules { FailOn = [new FailOnRule("heavy", "later")] };

        var suites = XDocument.Parse(new VerdictJunit { Rules = rules }.Write([Kite.Later, Kite.Spared, Kite.Open]));

        Assert.Equal(["1", "0", "0"], suites.Root!.Elements().Select(s => s.Attribute("failures")!.Value));
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced() =>
        Assert.Contains("Big\uFFFDRed", new VerdictJunit().Write([Kite.Later with { Card = "Big\u0001Red" }]));
}
