using Keur.Cli;
using Keur.Law;
using Keur.Law.Versions;
using Keur.Tests.House;
using Keur.Tests.Law.Image;

namespace Keur.Tests.Cli;

/// <summary>The law the command carries.</summary>
public sealed class EmbeddedLawTests
{
    [Fact]
    public void The_command_carries_the_law_of_this_repository()
    {
        var files = LawReader.Read(LawReader.FilesOf(Path.Combine(Repository.Root, "law")), new Diagnostics());

        Assert.Equal(Reports(files), Reports(EmbeddedLaw.Open()));
    }

    [Fact]
    public void Every_sample_is_judged_by_the_law_carried_as_by_the_folder()
    {
        string[] samples = [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.yaml").Order(StringComparer.Ordinal)];

        var carried = CommandRun.Of(["check", .. samples, "--format", "json"]);

        Assert.True(samples.Length > 10);
        Assert.Contains("sha256:", carried.Out, StringComparison.Ordinal);
        Assert.Equal(CommandRun.Of(["check", .. samples, "--format", "json", "--law-dir", Path.Combine(Repository.Root, "law")]), carried);
    }

    private static List<string> Reports(LawLibrary library) =>
        [.. library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics())).Select(TextReport.Of)];
}
