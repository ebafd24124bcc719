using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class FailOnReaderTests
{
    private static readonly string[] Classes = ["banned", "heavy"];

    [Fact]
    public void Classes_stand_alone_or_with_a_timing() =>
        Assert.Equal([new FailOnRule("banned", null), new FailOnRule("heavy", "if-adopted")], FailOnReader.Read("banned, heavy:if-adopted", Classes, new Diagnostics()));

    [Theory]
    [InlineData("heavi", 1, "Did you mean `heavy`?")]
    [InlineData("banned,xyz", 8, "The classes are banned, heavy.")]
    [InlineData("banned:nou", 8, "Did you mean `now`?")]
    [InlineData("banned, heavy:whenever", 15, "After a class stands one of now, later, spared, open, if-adopted.")]
    [InlineData("", 1, "The classes are banned, heavy.")]
    public void A_mistake_is_pointed_at_with_what_was_meant(string written, int column, string advice)
    {
        var diagnostics = new Diagnostics();

        Assert.Null(FailOnReader.Read(written, Classes, diagnostics));
        var found = Assert.Single(diagnostics);
        Assert.Equal((column, advice), (found.Span.Column, found.Advice!.English));
    }
}
