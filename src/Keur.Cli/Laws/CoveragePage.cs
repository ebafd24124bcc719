using System.Text;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Coverage;

namespace Keur.Cli.Laws;

/// <summary>Writes coverage as a page: the figures first, then a table for each text.</summary>
internal sealed class CoveragePage(Language language)
{
    private readonly StringBuilder _page = new();

    /// <summary>The page, in Markdown.</summary>
    public string Write(IReadOnlyList<LawCoverage> coverages)
    {
        WriteOpening();
        WriteFigures(coverages);
        foreach (var coverage in coverages)
        {
            WriteText(coverage);
        }

        return _page.ToString();
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(language);

    private void WriteOpening()
    {
        _page.AppendLine($"# {In("Coverage: what is made of every provision", "Dekking: wat van elke bepaling is gemaakt")}").AppendLine();
        _page.AppendLine(In(
            "Written by `keur law coverage --law-dir law --format markdown > docs/coverage.md`; a test compares it with the law.",
            "Geschreven door `keur law coverage --law-dir law --format markdown`.")).AppendLine();
        _page.AppendLine(In(
            "A provision is *encoded* where a declaration that is computed cites it or a part of it; a part that nothing cites itself is encoded where a declaration cites the whole it lies in, and counted apart. It is *stated* where it is explained but not computed, *not computable* where no program can decide it, and else *missing*. An article is encoded as soon as any part of it is. What a `never` cites does not count, nor what a phase, a spare or a penalty merely covers.",
            "Een bepaling is *gecodeerd* waar een declaratie die wordt berekend haar of een deel ervan aanhaalt; een deel dat niets zelf aanhaalt is gecodeerd waar een declaratie het geheel aanhaalt, en wordt apart geteld. Zij is *vermeld* waar zij is uitgelegd maar niet berekend, *niet berekenbaar* waar geen programma haar kan beslissen, en anders *afwezig*. Een artikel is gecodeerd zodra een deel ervan dat is. Wat een `never` aanhaalt telt niet mee, en evenmin wat een fase, een uitzondering in tijd of een sanctie alleen bestrijkt."));
    }

    private void WriteFigures(IReadOnlyList<LawCoverage> coverages)
    {
        var states = Enum.GetValues<CoverageState>();
        _page.AppendLine().Append(In("| text | of |", "| tekst | van |"));
        _page.AppendJoin(string.Empty, states.Select(s => $" {CoverageWords.Of(s).In(language)} |")).AppendLine(In(" only as part of a whole |", " alleen als deel van een geheel |"));
        _page.AppendLine($"|---|---|{string.Concat(states.Select(_ => "--:|"))}--:|");
        foreach (var coverage in coverages)
        {
            WriteRow(AskedTexts.NameOf(coverage.Text), In("articles and annexes", "artikelen en bijlagen"), coverage.Articles.Select(a => a.Whole));
            WriteRow(string.Empty, In("their parts", "hun onderdelen"), coverage.Units);
        }
    }

    private void WriteRow(string text, string what, IEnumerable<CoveredProvision> provisions)
    {
        var all = provisions.ToList();
        var counts = Enum.GetValues<CoverageState>().Select(s => all.Count(p => p.State == s)).Append(all.Count(p => p is { State: CoverageState.Encoded, Through: not null }));
        _page.AppendLine($"| {text} | {what} | {string.Join(" | ", counts)} |");
    }

    private void WriteText(LawCoverage coverage)
    {
        _page.AppendLine().AppendLine($"## {AskedTexts.NameOf(coverage.Text)}").AppendLine();
        _page.AppendLine(In("| provision | is | parts encoded | by, or why not | missing |", "| bepaling | is | onderdelen gecodeerd | door, of waarom niet | afwezig |")).AppendLine("|---|---|--:|---|---|");
        foreach (var article in coverage.Articles)
        {
            var whole = article.Whole;
            var why = whole.By.Count > 0 ? CoverageWords.By(article) : string.Join(" ", whole.Reasons.Select(r => r.In(language)));
            var encoded = article.Units.Count(u => u.State == CoverageState.Encoded);
            _page.AppendLine($"| {whole.Provision.Named.In(language)} | {CoverageWords.Of(whole.State).In(language)} | {encoded} / {article.Units.Count} | {why.Replace("|", "\\|", StringComparison.Ordinal)} | {string.Join(", ", article.Missing)} |");
        }
    }
}
