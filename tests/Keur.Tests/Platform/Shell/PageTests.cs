using System.IO.Compression;
using AngleSharp.Dom;

namespace Keur.Tests.Platform.Shell;

public sealed class PageTests
{
    private const int LargestPacked = 100 * 1024;

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_loads_nothing_from_elsewhere_and_has_no_style_or_script_within(string path)
    {
        foreach (var language in SitePages.Languages)
        {
            var page = await PlatformUnderTest.Page($"/{language}{path}");

            var loaded = page.QuerySelectorAll("script, img, link[rel=stylesheet], link[rel=icon]");
            Assert.All(loaded, e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href") ?? "nothing", StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("style, iframe, object, embed, base"));
            Assert.DoesNotContain(page.All, e => e.HasAttribute("style") || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_has_one_heading_of_the_first_level_a_skip_link_and_the_other_language(string path)
    {
        foreach (var language in SitePages.Languages)
        {
            var page = await PlatformUnderTest.Page($"/{language}{path}");

            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.NotNull(page.QuerySelector("a.skip[href='#main']"));
            Assert.NotNull(page.QuerySelector("main#main"));
            Assert.Contains(page.QuerySelectorAll(".languages a"), a => a.GetAttribute("hreflang") != language);
            Assert.False(string.IsNullOrWhiteSpace(page.Title));
            Levels(page);
        }
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_is_small_once_packed(string path)
    {
        using var visitor = PlatformUnderTest.Shared.CreateClient();
        var bytes = await visitor.GetByteArrayAsync(new Uri($"/nl{path}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            await brotli.WriteAsync(bytes, TestContext.Current.CancellationToken);

        Assert.InRange(packed.Length, 1, LargestPacked);
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Both_languages_of_a_page_are_built_alike(string path)
    {
        var english = await PlatformUnderTest.Page($"/en{path}");
        var dutch = await PlatformUnderTest.Page($"/nl{path}");

        Assert.Equal(Shape(english), Shape(dutch));
        Assert.NotEqual(english.QuerySelector("h1")!.TextContent + english.QuerySelector("footer")!.TextContent, dutch.QuerySelector("h1")!.TextContent + dutch.QuerySelector("footer")!.TextContent);
    }

    private static string Shape(IDocument page) => string.Join(' ', page.QuerySelectorAll("main h1, main h2, main h3, main form, main table, main input").Select(e => e.LocalName));

    private static void Levels(IDocument page)
    {
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= before + 1, $"{heading.TextContent}: level {level} after {before}");
            before = level;
        }
    }
}
