namespace Keur.Tests.Cli;

/// <summary>What `keur portfolio import` tells a person.</summary>
public sealed class PortfolioImportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-import-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void Sound_cards_become_a_portfolio_beside_them()
    {
        var run = CommandRun.Of("portfolio", "import", Write("cards.ndjson", """{"keur":1,"name":"one","facts":{}}"""));
        Assert.Equal((0, true, false), (run.ExitCode, File.Exists(Path.Combine(_folder.FullName, "cards.planes")), File.Exists(Path.Combine(_folder.FullName, "cards.rejects.ndjson"))));
        Assert.Contains(": 1 case.", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 line, 1 case, 0 cards refused", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_cards_are_bad_input_and_are_told_in_the_language_asked_for()
    {
        var run = CommandRun.Of("portfolio", "import", Write("cards.ndjson", """{"keur":1,"facts":{"nonsense":1}}"""), "--lang", "nl");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1 kaart geweigerd, met de reden", run.Out, StringComparison.Ordinal);
        Assert.Contains("Er is geen feit `nonsense`.", File.ReadAllText(Path.Combine(_folder.FullName, "cards.rejects.ndjson")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_or_has_no_known_format_is_refused()
    {
        Assert.Contains("There is no file", CommandRun.Of("portfolio", "import", "none.csv").Error, StringComparison.Ordinal);
        Assert.Contains("--from ndjson, csv or parquet", CommandRun.Of("portfolio", "import", Write("cards.txt", "")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_a_strange_column_is_refused_with_the_nearest_name()
    {
        var run = CommandRun.Of("portfolio", "import", Write("table.csv", "name,open-sauce\nx,yes\n"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`open-source`", run.Error, StringComparison.Ordinal);
    }
}
