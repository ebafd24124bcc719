using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Keur.Law;
using Keur.Tests.House;

namespace Keur.Tests.Platform.Reading;

/// <summary>How easily every kind of page reads is measured, told in the documentation, and kept above a floor.</summary>
public sealed partial class ReadingReportTests
{
    // A word more or less moves a score by a fraction; what is told stays true for a reader within this.
    private const int Slack = 2;

    // "Fairly difficult" in Flesch's own table: what the law asks cannot be said in less, but no page may be worse.
    private const int Floor = 50;

    private static readonly string Report = Path.Combine(Repository.Root, "docs", "reading-level.md");

    private static readonly Lazy<Task<IReadOnlyList<(ReadPage Page, ReadingLevel English, ReadingLevel Dutch)>>> Measured = new(Measure);

    [Fact]
    public async Task The_report_agrees_with_the_pages()
    {
        var measured = await Measured.Value;
        if (Environment.GetEnvironmentVariable("KEUR_APPROVE") == "1")
            File.WriteAllText(Report, Told(await File.ReadAllTextAsync(Report, TestContext.Current.CancellationToken), measured));

        var told = Row().Matches(await File.ReadAllTextAsync(Report, TestContext.Current.CancellationToken)).ToDictionary(m => m.Groups["name"].Value, m => (English: Number(m, "en"), Dutch: Number(m, "nl")));

        Assert.Equal(measured.Select(m => m.Page.Name), told.Keys);
        Assert.All(measured, m => Assert.True(
            Math.Abs(m.English.Ease - told[m.Page.Name].English) <= Slack && Math.Abs(m.Dutch.Ease - told[m.Page.Name].Dutch) <= Slack,
            $"{m.Page.Name}: {m.English.Ease:F1} and {m.Dutch.Ease:F1}, told as {told[m.Page.Name]}; run this test with KEUR_APPROVE=1 and look at docs/reading-level.md"));
    }

    [Fact]
    public async Task No_kind_of_page_is_difficult_to_read()
    {
        var measured = await Measured.Value;

        Assert.All(measured, m => Assert.True(m.English.Ease >= Floor && m.Dutch.Ease >= Floor, $"{m.Page.Name}: {m.English.Ease:F1} and {m.Dutch.Ease:F1}"));
    }

    private static async Task<IReadOnlyList<(ReadPage Page, ReadingLevel English, ReadingLevel Dutch)>> Measure()
    {
        var measured = new List<(ReadPage, ReadingLevel, ReadingLevel)>();
        foreach (var page in ReadPage.All)
            measured.Add((page, await Level(page, "en", Language.English), await Level(page, "nl", Language.Dutch)));

        return measured;
    }

    private static async Task<ReadingLevel> Level(ReadPage page, string code, Language language) =>
        ReadingLevel.Of((await page.In(code)).SelectMany(PageProse.Of), language);

    // The table stands between what people wrote around it.
    private static string Told(string page, IReadOnlyList<(ReadPage Page, ReadingLevel English, ReadingLevel Dutch)> measured)
    {
        var table = new StringBuilder("| page | sentences | words in one | ease, English | school years | sentences | words in one | ease, Dutch |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var (kind, english, dutch) in measured)
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Name} | {english.Sentences} | {english.WordsInSentence:F0} | {english.Ease:F0} | {Math.Max(1, english.Grade):F0} | {dutch.Sentences} | {dutch.WordsInSentence:F0} | {dutch.Ease:F0} |\n");

        return Table().Replace(page, table.ToString().TrimEnd('\n') + "\n", 1);
    }

    private static int Number(Match row, string group) => int.Parse(row.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (?<name>[^|]+) \| \d+ \| \d+ \| (?<en>-?\d+) \| \d+ \| \d+ \| \d+ \| (?<nl>-?\d+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?:^\|.*\n)+", RegexOptions.Multiline)]
    private static partial Regex Table();
}
