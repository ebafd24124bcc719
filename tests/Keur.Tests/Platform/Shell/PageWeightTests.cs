using System.Net;
using System.Text.RegularExpressions;
using Keur.Tests.House;
using Keur.Tests.Platform.Reading;

namespace Keur.Tests.Platform.Shell;

/// <summary>A page, packed, with the style and script it names, is light enough for a slow connection.</summary>
public sealed partial class PageWeightTests
{
    private const int Most = 100_000;

    private static IEnumerable<string> Paths => ReadPage.All.SelectMany(p => p.Paths).Where(p => p.StartsWith('/'))
        .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.yaml").Select(f => $"/check/sample/{Path.GetFileNameWithoutExtension(f)}"))
        .Concat(["/law/com-2021-206/questions", "/law/eu-2024-1689/3", "/law/eu-2024-1689/113", "/law/eu-2024-1689/annex-VIII"]).Distinct();

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task Every_kind_of_page_takes_less_than_a_hundred_kilobytes(string language)
    {
        using var client = PlatformUnderTest.Shared.CreateClient();
        var assets = await Task.WhenAll(Asset().Matches(await client.GetStringAsync(new Uri($"/{language}/", UriKind.Relative), TestContext.Current.CancellationToken))
            .Select(m => Weight(client, WebUtility.HtmlDecode(m.Groups["path"].Value))));
        var weights = new List<(string Path, int Bytes)>();
        foreach (var path in Paths)
        {
            weights.Add((path, assets.Sum() + await Weight(client, $"/{language}{path}")));
        }

        Assert.True(assets.Length > 2);
        Assert.All(weights, w => Assert.True(w.Bytes < Most, $"{w.Path} takes {w.Bytes} bytes"));
    }

    private static async Task<int> Weight(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }

    [GeneratedRegex("(?:href|src)=\"(?<path>/assets/[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Asset();
}
