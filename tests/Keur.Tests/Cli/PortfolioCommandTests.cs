using System.Text.Json;

namespace Keur.Tests.Cli;

/// <summary>What `keur portfolio judge` and `impact` tell of a few cards is what `keur check` tells of each.</summary>
public sealed class PortfolioCommandTests : IDisposable
{
    private const string Cards = """
        {"keur":1,"name":"Ranker","provider":{"name":"Acme","country":"NL","size":"small"},"facts":{"machine-based":true,"infers-outputs":true,"technique":["machine-learning"],"human-set-goals":true,"function":[],"annex-iii-use":["employment.recruitment"],"profiles-people":true,"intended-user":[],"product-act":[],"sole-purpose":"none","open-source":false,"gpai-model":false,"union-market":true,"placed-on-market":"2028-01-15","design-changed":"never","part-of-union-it-system":false,"own-use-only":false,"rebrands":false,"change":[],"affects-conformity":false,"changed-by-another":false,"development-only":false,"real-world-test":false,"public-body":"none","in-very-large-platform":false}}
        {"keur":1,"name":"Nothing known","facts":{}}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-portfolio-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Portfolio()
    {
        File.WriteAllText(PathOf("cards.ndjson"), Cards);
        Assert.Equal(0, CommandRun.Of("portfolio", "import", PathOf("cards.ndjson")).ExitCode);
        return PathOf("cards.planes");
    }

    [Fact]
    public void A_portfolio_is_counted_and_what_would_settle_most_is_asked()
    {
        var run = CommandRun.Of("portfolio", "judge", Portfolio(), "--picture", PathOf("found.svg"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2 cases", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"High-risk +1 +1 +0", run.Out);
        Assert.Contains("yes, from 2027-12-02", run.Out, StringComparison.Ordinal);
        Assert.Contains("WHAT WOULD SETTLE MOST", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("<svg", File.ReadAllText(PathOf("found.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_case_is_told_in_lines_of_JSON_and_in_a_table()
    {
        var portfolio = Portfolio();
        Assert.Equal(0, CommandRun.Of("portfolio", "judge", portfolio, "--out", PathOf("found.ndjson")).ExitCode);
        using var first = JsonDocument.Parse(File.ReadLines(PathOf("found.ndjson")).First());
        var found = first.RootElement;
        Assert.Equal(("Ranker", "Acme"), (found.GetProperty("name").GetString(), found.GetProperty("part").GetString()));
        Assert.Equal(("yes", "later", "2027-12-02"), (Of("state"), Of("timing"), Of("from")));
        Assert.Contains(found.GetProperty("duties").EnumerateArray(), d => d.GetProperty("id").GetString() == "risk-management" && d.GetProperty("from").GetString() == "2027-12-02");

        Assert.Equal(0, CommandRun.Of("portfolio", "judge", portfolio, "--classes", "--out", PathOf("found.csv")).ExitCode);
        var rows = File.ReadAllLines(PathOf("found.csv"));
        Assert.StartsWith("case,name,part,contradictory,out-of-scope,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("1,Ranker,Acme,no,no,", rows[1], StringComparison.Ordinal);
        Assert.Equal(3, rows.Length);

        string? Of(string key) => found.GetProperty("classes").GetProperty("high-risk").GetProperty(key).GetString();
    }

    [Fact]
    public void What_is_no_portfolio_is_refused_with_advice()
    {
        File.WriteAllText(PathOf("other.planes"), new string('x', 500));
        var run = CommandRun.Of("portfolio", "judge", PathOf("other.planes"), "--lang", "nl");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is geen portefeuillebestand", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("portfolio", "impact", PathOf("none.planes"), "--from", "eu-2024-1689", "--to", "eu-2024-1689").ExitCode);
    }

    [Fact]
    public void A_file_that_is_cut_off_damaged_or_newer_is_refused_and_says_what_helps()
    {
        var whole = File.ReadAllBytes(Portfolio());
        Refused(whole[..^100], "Het einde van", "opnieuw uit de kaarten");
        Refused([.. whole[..(whole.Length / 2)], (byte)~whole[whole.Length / 2], .. whole[((whole.Length / 2) + 1)..]], "is beschadigd", "opnieuw uit de kaarten");
        Refused([.. whole[..8], 2, .. whole[9..]], "door een nieuwer programma", "Gebruik een `keur` die even nieuw is");

        void Refused(byte[] bytes, params string[] said)
        {
            File.WriteAllBytes(PathOf("wrong.planes"), bytes);
            var run = CommandRun.Of("portfolio", "judge", PathOf("wrong.planes"), "--lang", "nl");
            Assert.Equal(2, run.ExitCode);
            Assert.All(said, s => Assert.Contains(s, run.Error, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_answer_in_JSON_stays_JSON_when_a_picture_is_drawn_too()
    {
        var run = CommandRun.Of("portfolio", "judge", Portfolio(), "--format", "json", "--picture", PathOf("found.svg"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(2, json.RootElement.GetProperty("cases").GetInt32());
    }

    [Fact]
    public void What_holds_a_duty_off_is_told_with_the_duty()
    {
        File.WriteAllText(PathOf("cards.ndjson"), Cards.Replace("2028-01-15", "2026-01-15", StringComparison.Ordinal));
        Assert.Equal(0, CommandRun.Of("portfolio", "import", PathOf("cards.ndjson")).ExitCode);
        Assert.Equal(0, CommandRun.Of("portfolio", "judge", PathOf("cards.planes"), "--out", PathOf("found.ndjson")).ExitCode);
        Assert.Contains("""{"id":"risk-management","role":"provider","cite":"Art. 9(1)","state":"yes","timing":"spared","from":null,"spared":{"cite":"Art. 111(2)"}}""", File.ReadLines(PathOf("found.ndjson")).First(), StringComparison.Ordinal);

        Assert.Equal(0, CommandRun.Of("portfolio", "judge", PathOf("cards.planes"), "--out", PathOf("found.csv")).ExitCode);
        var (head, first) = (File.ReadLines(PathOf("found.csv")).First().Split(','), File.ReadLines(PathOf("found.csv")).Skip(1).First().Split(','));
        var cells = head.Zip(first).ToDictionary(c => c.First, c => c.Second.Split(';'));
        var place = Array.IndexOf(cells["duties"], "risk-management (provider)");
        Assert.Equal(("spared", string.Empty, "Art. 111(2)", "internal-control"), (cells["duties.timing"][place], cells["duties.from"][place], cells["duties.spared"][place], cells["route.conformity"][0]));
    }

    [Fact]
    public void A_table_in_Parquet_goes_in_and_what_is_found_comes_out_as_one()
    {
        using (var rows = new MemoryStream("[\"name\",\"profiles-people\"]\n[\"One\",\"yes\"]\n[\"Two\",\"\"]\n"u8.ToArray()))
        {
            Assert.Equal(0, Keur.Exchange.Files.FilesProgram.Run(["to-parquet", PathOf("table.parquet")], rows, Stream.Null, TextWriter.Null));
        }

        var import = CommandRun.Of("portfolio", "import", PathOf("table.parquet"));
        Assert.True(import.ExitCode == 0, import.Error);
        Assert.Equal(0, CommandRun.Of("portfolio", "judge", PathOf("table.planes"), "--classes", "--out", PathOf("found.parquet")).ExitCode);
        using var csv = new MemoryStream();
        Assert.Equal(0, Keur.Exchange.Files.FilesProgram.Run(["from-parquet", PathOf("found.parquet")], Stream.Null, csv, TextWriter.Null));
        File.WriteAllText(PathOf("false.parquet"), "no such table");
        var refused = CommandRun.Of("portfolio", "import", PathOf("false.parquet"));
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("false.parquet` cannot be read: This is no Parquet file", refused.Error, StringComparison.Ordinal);
        var lines = System.Text.Encoding.UTF8.GetString(csv.ToArray()).Split('\n');
        Assert.StartsWith("case,name,part,contradictory,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1,One,,no,open,", lines[1], StringComparison.Ordinal);
    }
}
