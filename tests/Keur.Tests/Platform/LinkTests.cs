using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Keur.Tests.Platform;

/// <summary>Goes through the whole site as a reader could, from the first page.</summary>
public sealed partial class LinkTests
{
    private const int Fewest = 180;

    [Fact]
    public async Task No_link_between_pages_is_dead()
    {
        var seen = new HashSet<string> { "/en/" };
        var pending = new Queue<string>(seen);
        using var reader = PlatformUnderTest.Shared.CreateClient();
        while (pending.TryDequeue(out var address))
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            foreach (var link in Links(await PlatformUnderTest.Read(answer)).Where(seen.Add))
                pending.Enqueue(link);
        }

        Assert.True(seen.Count > Fewest, $"only {seen.Count} pages were found");
    }

    // The other language is built alike, so are the articles of older texts and what each reading would change, and a link with answers in it leads to the pages that others lead to without.
    private static IEnumerable<string> Links(IDocument page) => page.QuerySelectorAll("a[href]")
        .Select(a => a.GetAttribute("href")!.Split('#')[0])
        .Where(h => h.StartsWith("/en/", StringComparison.Ordinal) && !h.Contains("?c=", StringComparison.Ordinal) && !Alike().IsMatch(h));

    [GeneratedRegex("^/en/law/((com-2021-206|eu-2024-1689@2024-08-01)/|.*/readings/.)")]
    private static partial Regex Alike();
}
