using System.Text.Json;
using Keur.Tests.House;

namespace Keur.Tests.Cli;

/// <summary>What `keur portfolio impact` tells: whom a change of day, text or law touches, how, and by which provisions.</summary>
public sealed class PortfolioImpactCommandTests : IDisposable
{
    private const string Cards = """
        {"keur":1,"name":"Ranker","provider":{"name":"Acme","country":"NL","size":"small"},"facts":{"machine-based":true,"infers-outputs":true,"technique":["machine-learning"],"human-set-goals":true,"function":[],"annex-iii-use":["employment.recruitment"],"profiles-people":true,"intended-user":[],"product-act":[],"sole-purpose":"none","open-source":false,"gpai-model":false,"union-market":true,"placed-on-market":"2028-01-15","design-changed":"never","part-of-union-it-system":false,"own-use-only":false,"rebrands":false,"change":[],"affects-conformity":false,"changed-by-another":false,"development-only":false,"real-world-test":false,"public-body":"none","in-very-large-platform":false}}
        {"keur":1,"name":"Passports","provider":{"name":"Border","country":"NL","size":"small"},"facts":{"machine-based":true,"infers-outputs":true,"technique":["machine-learning"],"human-set-goals":true,"function":[],"annex-iii-use":["migration.documents"],"profiles-people":false,"narrow-procedural-task":false,"improves-finished-work":false,"detects-deviations":false,"preparatory-task":false,"intended-user":["migration-authority"],"product-act":[],"sole-purpose":"none","open-source":false,"gpai-model":false,"union-market":true,"placed-on-market":"2029-02-15","design-changed":"never","part-of-union-it-system":false,"own-use-only":false,"rebrands":false,"change":[],"affects-conformity":false,"changed-by-another":false,"development-only":false,"real-world-test":false,"public-body":"none","in-very-large-platform":false}}
        {"keur":1,"name":"Nothing known","facts":{}}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-impact-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private CommandRun Impact(string from, string to, params string[] more)
    {
        File.WriteAllText(PathOf("cards.ndjson"), Cards);
        Assert.Equal(0, CommandRun.Of("portfolio", "import", PathOf("cards.ndjson")).ExitCode);
        return CommandRun.Of(["portfolio", "impact", PathOf("cards.planes"), "--from", from, "--to", to, .. more]);
    }

    private CommandRun OfDay(params string[] more) => Impact("eu-2024-1689~2027-12-01", "eu-2024-1689~2027-12-02", more);

    [Fact]
    public void The_impact_of_a_day_names_who_changes_what_and_by_which_provision()
    {
        var run = OfDay();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Something changes for 1 of 3 cases.", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"BY WHICH PROVISIONS\n +1  high-risk-chapter \(Art\. 113\(c\)\)\n +classes 1, grounds 1, routes 1, duties 1\n", run.Out);
        Assert.Contains("yes, from 2027-12-02 → yes, since 2027-12-02", run.Out, StringComparison.Ordinal);
        Assert.Contains("because of high-risk-chapter (Art. 113(c))", run.Out, StringComparison.Ordinal);
        Assert.Contains("such as Ranker (Acme)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Er verandert iets voor 1 van 3 gevallen.", OfDay("--lang", "nl").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_impact_of_nothing_is_nothing()
    {
        var run = Impact("eu-2024-1689~2027-12-02", "eu-2024-1689~2027-12-02", "--format", "json", "--out", PathOf("none.ndjson"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal((3, 0, 0, 0), (json.RootElement.GetProperty("cases").GetInt32(), json.RootElement.GetProperty("touched").GetInt32(), json.RootElement.GetProperty("charges").GetArrayLength(), json.RootElement.GetProperty("moves").GetArrayLength()));
        Assert.Empty(File.ReadAllText(PathOf("none.ndjson")));
    }

    [Fact]
    public void Each_case_that_changes_is_a_line_with_what_changes_and_why()
    {
        Assert.Equal(0, OfDay("--out", PathOf("changes.ndjson")).ExitCode);
        using var line = JsonDocument.Parse(Assert.Single(File.ReadAllLines(PathOf("changes.ndjson"))));
        var found = line.RootElement;
        Assert.Equal((1, "Ranker", "Acme"), (found.GetProperty("case").GetInt32(), found.GetProperty("name").GetString(), found.GetProperty("part").GetString()));
        var change = found.GetProperty("changes").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "high-risk");
        Assert.StartsWith(
            """{"kind":"class","id":"high-risk","role":null,"before":{"state":"yes","timing":"later","from":"2027-12-02"},"after":{"state":"yes","timing":"now","from":"2027-12-02"},"because":[{"id":"high-risk-chapter","cites":["Art. 113(c)",""",
            change.GetRawText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_a_row_for_each_change_in_CSV_as_in_Parquet()
    {
        Assert.Equal(0, OfDay("--out", PathOf("changes.csv")).ExitCode);
        var rows = File.ReadAllLines(PathOf("changes.csv"));
        Assert.Equal("case,name,part,kind,id,role,before,before.timing,before.from,after,after.timing,after.from,because,provisions", rows[0]);
        Assert.Contains("1,Ranker,Acme,duty,risk-management,provider,yes,later,2027-12-02,yes,now,2027-12-02,high-risk-chapter,Art. 113(c)", rows);

        Assert.Equal(0, OfDay("--out", PathOf("changes.parquet")).ExitCode);
        using var csv = new MemoryStream();
        Assert.Equal(0, Keur.Exchange.Files.FilesProgram.Run(["from-parquet", PathOf("changes.parquet")], Stream.Null, csv, TextWriter.Null));
        Assert.Equal(rows, System.Text.Encoding.UTF8.GetString(csv.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')));
    }

    [Fact]
    public void No_file_is_written_over_and_one_of_no_known_format_is_refused()
    {
        File.WriteAllText(PathOf("mine.csv"), "mine");
        var run = OfDay("--out", PathOf("mine.csv"));
        Assert.Equal((2, "mine"), (run.ExitCode, File.ReadAllText(PathOf("mine.csv"))));
        Assert.Contains("is there already", run.Error, StringComparison.Ordinal);
        Assert.Contains("laat die eindigen op .ndjson, .csv of .parquet", OfDay("--out", PathOf("changes.txt"), "--lang", "nl").Error, StringComparison.Ordinal);
        Assert.Equal(2, OfDay("--out", PathOf("no/such/folder.csv")).ExitCode);
    }

    [Fact]
    public void An_act_that_is_only_proposed_tells_whom_it_would_touch_and_by_what()
    {
        var law = LawWithProposal();
        var run = Impact("eu-2024-1689~2029-06-01", "eu-2024-1689+eu-2028-9998~2029-06-01", "--law-dir", law, "--out", PathOf("changes.csv"));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Matches(@"High-risk — high-risk\n +1  no → yes, since 2029-03-01\n +because of .*Annex III\(7\)\(e\)\)", run.Out);
        Assert.Contains("such as Passports", run.Out, StringComparison.Ordinal);
        Assert.Contains(File.ReadAllLines(PathOf("changes.csv")), l => l.StartsWith("2,Passports,Border,class,high-risk,,no,,,yes,now,2029-03-01,", StringComparison.Ordinal) && l.Contains("Annex III(7)(e)", StringComparison.Ordinal));
        Assert.Contains("does not amend", Impact("eu-2024-1689", "eu-2024-1689+com-2021-206").Error, StringComparison.Ordinal);
    }

    /// <summary>The law of this repository in a folder of its own, with the invented act that waits beside the tests put into it.</summary>
    private string LawWithProposal()
    {
        var law = PathOf("law");
        Copy(Path.Combine(Repository.Root, "law"), law);
        Copy(Path.Combine(Repository.Root, "tests/Keur.Tests/Law/RealLaw/FictitiousAct"), law);
        var outline = Repository.Read("law/eu-2026-1744/outline.json").Replace("\"eu-2026-1744\"", "\"eu-2028-9998\"").Replace("\"annex III(7)(d)\"", "\"annex III(7)(d)\", \"annex III(7)(e)\"");
        File.WriteAllText(Path.Combine(law, "eu-2028-9998", "outline.json"), outline);
        return law;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
