using System.Text.RegularExpressions;

namespace Keur.Tests.House;

/// <summary>The law is content in <c>law/</c>: no source file quotes an article, names an act or knows one of its dates and amounts.</summary>
public sealed partial class LawStaysOutTests
{
    // The one day a message may use to show how a day is written.
    private const string ExampleDay = "2026-01-31";

    // Explains how periods are counted by the regulation that is itself the method of counting: docs/decisions/0004.
    private const string CountingSteps = "src/Keur.Reasoning/TimeLimits/CountingStep.cs";

    [Fact]
    public void No_string_in_src_cites_the_law() => HouseRule.Holds(
        $"A citation, an act, a legal date or an amount belongs in law/, from where the program reads it (to show how a day is written, use {ExampleDay}):",
        from file in Repository.CSharp("src").Where(f => f != CountingSteps)
        from literal in new SourceText(Repository.Read(file)).Literals
        where SpeaksOfTheLaw(literal.Text)
        select $"{file}:{literal.Line}: \"{literal.Text}\"");

    [Fact]
    public void No_code_in_src_builds_a_date_of_its_own() => HouseRule.Holds(
        "A fixed date in code is a legal date in the wrong place; it belongs in law/:",
        from file in Repository.CSharp("src")
        let text = new SourceText(Repository.Read(file))
        from Match date in FixedDate().Matches(text.Code)
        select $"{file}:{text.LineAt(date.Index)}: {date.Value}");

    [Fact]
    public void No_page_script_or_style_in_src_cites_the_law() => HouseRule.Holds(
        "A page takes what it says about the law from law/:",
        from file in Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal))
        where Path.GetExtension(file) is ".razor" or ".sql" or ".js" or ".css" or ".resx"
        from line in Repository.Read(file).Split('\n').Index()
        where SpeaksOfTheLaw(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()}");

    [Theory]
    [InlineData("see Article 6(3)")]
    [InlineData("artikel 27")]
    [InlineData("under 3(2)(b)")]
    [InlineData("3, lid 2, onder b)")]
    [InlineData("annex III, point 4")]
    [InlineData("bijlage III")]
    [InlineData("recital 53")]
    [InlineData("eu-2024-1689")]
    [InlineData("com-2021-206")]
    [InlineData("Regulation (EU) 2024/1689")]
    [InlineData("2026-08-02")]
    [InlineData("EUR 35 000 000")]
    [InlineData("35,000,000")]
    public void A_piece_of_law_in_a_string_is_recognised(string text) => Assert.True(SpeaksOfTheLaw(text));

    [Theory]
    [InlineData("Article {article}")]
    [InlineData("an annexed file")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    [InlineData("EUPL-1.2")]
    [InlineData("10000")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("write it as 2026-01-31")]
    public void Other_text_is_left_alone(string text) => Assert.False(SpeaksOfTheLaw(text));

    private static bool SpeaksOfTheLaw(string text) =>
        Citation().IsMatch(text) || Act().IsMatch(text) || Day().IsMatch(text.Replace(ExampleDay, "", StringComparison.Ordinal)) || Amount().IsMatch(text);

    [GeneratedRegex(@"\b(articles?|artikel(en)?|recitals?|overweging(en)?)\s+\d|\b(annex|bijlage)\s+[IVX]+\b|\b\d+[a-z]?\(\d+\)|\blid\s+\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\b(eu|com|ec)-\d{4}-\d+\b|\b(19|20)\d\d/\d{2,4}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Act();

    [GeneratedRegex(@"\b20\d\d-\d\d-\d\d\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b\d{1,3}([ .,\u00A0\u202F]000){1,3}\b|(\bEUR|€)\s*\d", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\bnew\s+(DateOnly|DateTime|DateTimeOffset)\s*\(\s*\d{4}\b[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex FixedDate();
}
