using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Keur.Tests.Platform.Check;

/// <summary>A card of a million facts is answered by whichever way it comes, on a socket and with the limits that hold there.</summary>
public sealed class MillionFactsTests
{
    private const int Million = 1_000_000;

    // Nineteen megabytes; two that hold as many values; one that unfolds a million levels.
    private static readonly string Long = "keur: 1\nfacts:\n" + string.Concat(Enumerable.Range(0, Million).Select(i => $"  fact-{i}: yes\n"));
    private static readonly string Tight = "keur: 1\nfacts: [" + string.Concat(Enumerable.Repeat("x,", Million)) + "x]\n";
    private static readonly string Deep = "keur: 1\nfacts: " + string.Concat(Enumerable.Repeat("{a: ", Million)) + "\n";

    [Fact]
    public async Task As_a_file()
    {
        await using var platform = await RunningPlatform.With(_ => { });

        Assert.Contains("at most 4 MB", await Page(platform, File(Long), HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);
        Assert.Contains("200000 keys and values", await Page(platform, File(Tight), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("more than 40 deep", await Page(platform, File(Deep), HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_text_in_a_form()
    {
        await using var platform = await RunningPlatform.With(_ => { });

        Assert.Contains("This is too large", await Page(platform, Form(Long), HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);
        Assert.Contains("200000 keys and values", await Page(platform, Form(Tight[..(Tight.Length / 2)] + "]\n"), HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packed_in_a_link()
    {
        await using var platform = await RunningPlatform.With(_ => { });
        foreach (var card in new[] { Long, Tight, Deep })
        {
            using var answer = await platform.Visitor.GetAsync(new Uri($"/en/result?c={Packed(card)}", UriKind.Relative), HttpCompletionOption.ResponseContentRead, TestContext.Current.CancellationToken);

            // A long list packs into a few kilobytes and unfolds no further than it may; what does not fit in an address is told as such.
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestUriTooLong or HttpStatusCode.RequestHeaderFieldsTooLarge, $"{answer.StatusCode}");
        }
    }

    [Fact]
    public async Task By_a_program()
    {
        await using var platform = await RunningPlatform.With(_ => { });

        Assert.Equal("This is too large", (await Problem(platform, Long, HttpStatusCode.RequestEntityTooLarge)).GetProperty("title").GetString());
        Assert.Equal("too-large", (await Problem(platform, Tight, HttpStatusCode.UnprocessableEntity)).GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("too-deep", (await Problem(platform, Deep, HttpStatusCode.UnprocessableEntity)).GetProperty("errors")[0].GetProperty("code").GetString());
    }

    private static MultipartFormDataContent File(string card) => new() { { new StringContent(card), "card", "card.yaml" } };

    private static FormUrlEncodedContent Form(string card) => new([new("card", card)]);

    private static string Packed(string card)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(Encoding.UTF8.GetBytes(card));

        return System.Buffers.Text.Base64Url.EncodeToString(packed.ToArray().AsSpan(0, Math.Min((int)packed.Length, 15_000)));
    }

    private static async Task<string> Page(RunningPlatform platform, HttpContent content, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/en/check/card", UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = true;
        using var answer = await platform.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        return (await PlatformUnderTest.Read(answer)).QuerySelector("main")!.TextContent;
    }

    private static async Task<JsonElement> Problem(RunningPlatform platform, string card, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/verdicts", UriKind.Relative)) { Content = new StringContent(card, Encoding.UTF8, new MediaTypeHeaderValue("application/yaml")) };
        request.Headers.ExpectContinue = true;
        using var answer = await platform.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
