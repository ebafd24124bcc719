using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class VerdictMarkdownTests
{
    [Fact]
    public void Verdicts_read_in_English() => Approved.Matches(new VerdictMarkdown().Write(Kite.All));

    [Fact]
    public void Verdicts_read_in_Dutch() => Approved.Matches(new VerdictMarkdown { Language = Language.Dutch }.Write(Kite.All));

    [Fact]
    public void The_name_of_a_card_cannot_mark_anything_up() =>
        Assert.StartsWith("# Mystery \\*Kite\\*\n", new VerdictMarkdown().Write([Kite.Open]));
}
