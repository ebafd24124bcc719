namespace Keur.Tests;

public sealed class ApprovedTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("approved").FullName;

    private string ApprovedFile => Path.Combine(folder, "a.approved.txt");

    private string ReceivedFile => Path.Combine(folder, "a.received.txt");

    [Fact]
    public void A_text_equal_to_the_approved_file_passes_whatever_its_line_endings()
    {
        File.WriteAllText(ApprovedFile, "one\r\ntwo\r\n");

        Compare("one\ntwo");

        Assert.False(File.Exists(ReceivedFile));
    }

    [Fact]
    public void A_difference_fails_with_its_line_and_leaves_the_received_text()
    {
        File.WriteAllText(ApprovedFile, "one\ntwo\n");

        var message = Assert.ThrowsAny<Exception>(() => Compare("one\n2\n")).Message;

        Assert.Contains("in line 2:\n  approved  two\n  received  2\n", message);
        Assert.Equal("one\n2\n", File.ReadAllText(ReceivedFile));
    }

    [Fact]
    public void A_text_never_approved_fails_and_says_so()
    {
        var message = Assert.ThrowsAny<Exception>(() => Compare("one")).Message;

        Assert.Contains("does not exist yet", message);
        Assert.Contains("KEUR_APPROVE=1", message);
    }

    [Fact]
    public void An_empty_text_is_not_the_same_as_no_approved_file() =>
        Assert.ThrowsAny<Exception>(() => Compare(""));

    [Fact]
    public void Accepting_writes_the_approved_file()
    {
        Compare("new", accept: true);

        Assert.Equal("new\n", File.ReadAllText(ApprovedFile));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Compare(string text, bool accept = false) => Approved.Compare(text, ApprovedFile, ReceivedFile, accept);
}
