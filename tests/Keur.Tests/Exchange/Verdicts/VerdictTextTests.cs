using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class VerdictTextTests
{
    [Fact]
    public void Verdicts_read_in_English() => Approved.Matches(new VerdictText().Write(Kite.All));

    [Fact]
    public void Verdicts_read_in_Dutch() => Approved.Matches(new VerdictText { Language = Language.Dutch }.Write(Kite.All));

    [Fact]
    public void A_proposal_says_that_it_never_entered_into_force()
    {
        var judged = Kite.Judge(ToyLaw.ProposedText, "Big Red", "weight: 7", "tricks: loops", "scares: no", "indoors: no", "makes: yes");

        Approved.Matches(new VerdictText().Write([judged]) + new VerdictText { Language = Language.Dutch }.Write([judged]));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_asked(int width)
    {
        var lines = new VerdictText { Width = width }.Write(Kite.All).Split('\n');

        Assert.All(lines.Where(l => l.Trim(' ', '-').Contains(' ')), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Colour_changes_nothing_but_marks()
    {
        var coloured = new VerdictText { Colour = true }.Write(Kite.All);

        Assert.Contains("\u001b[1;31m", coloured);
        var bare = coloured.Replace("\u001b[1;31m", "").Replace("\u001b[1m", "").Replace("\u001b[2m", "").Replace("\u001b[0m", "");
        Assert.Equal(new VerdictText().Write(Kite.All), bare);
    }
}
