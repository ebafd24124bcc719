namespace Keur.Tests.Cli.Serving;

public sealed class ServeCommandTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://127.0.0.1:8080")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_is_none_is_told_and_nothing_is_started(string address)
    {
        var run = CommandRun.Of(["serve", "--urls", address]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"`{address}` is no address", run.Error, StringComparison.Ordinal);
    }
}
