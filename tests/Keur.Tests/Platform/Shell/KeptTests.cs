using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Keur.Tests.Platform.Shell;

/// <summary>What says the same to everyone is made once and given from memory.</summary>
public sealed class KeptTests
{
    private const string Page = "/nl/law/eu-2024-1689/99";

    [Theory]
    [InlineData(null, "")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("identity", "")]
    public async Task A_page_is_the_same_however_it_is_compressed_and_however_often_it_was_asked_for(string? accepts, string encoding)
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();
        using var plain = await Get(visitor, Page, null);
        for (var time = 0; time < 2; time++)
        {
            using var answer = await Get(visitor, Page, accepts);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(encoding, string.Join(", ", answer.Content.Headers.ContentEncoding));
            Assert.Equal(await Text(plain), await Text(answer));
            Assert.Equal(plain.Headers.ETag, answer.Headers.ETag);
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.Contains("nl", answer.Content.Headers.ContentLanguage);
            Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        }
    }

    [Fact]
    public async Task A_query_that_means_nothing_is_answered_without_being_kept_for_others()
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();
        using var odd = await Get(visitor, "/en/law/eu-2024-1689/98?odd=1", null);
        using var plain = await Get(visitor, "/en/law/eu-2024-1689/98", null);

        Assert.Contains("odd=1", await Text(odd), StringComparison.Ordinal);
        Assert.DoesNotContain("odd=1", await Text(plain), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_makes_another_page()
    {
        var clock = new TurnedClock(PlatformUnderTest.Today);
        await using var platform = PlatformUnderTest.With(host => host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        using var visitor = platform.Visitor();
        using var today = await Get(visitor, "/en/law", null);
        clock.Turn(new DateOnly(2025, 6, 1));
        using var earlier = await Get(visitor, "/en/law", null);
        clock.Turn(PlatformUnderTest.Today);
        using var again = await Get(visitor, "/en/law", null);

        Assert.NotEqual(await Text(today), await Text(earlier));
        Assert.Equal(await Text(today), await Text(again));
    }

    [Fact]
    public async Task Who_calls_too_often_is_not_given_what_is_kept_either()
    {
        await using var platform = PlatformUnderTest.With(host => host.UseSetting("Keur:Limits:Burst", "3").UseSetting("Keur:Limits:PerSecond", "1"));
        using var visitor = platform.Visitor();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++)
        {
            using var answer = await Get(visitor, "/en/law", null);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[1]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    private static async Task<HttpResponseMessage> Get(HttpClient visitor, string address, string? accepts)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (accepts is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);

        return await visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string> Text(HttpResponseMessage answer)
    {
        var body = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        await using Stream plain = answer.Content.Headers.ContentEncoding.FirstOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress, leaveOpen: true),
            "gzip" => new GZipStream(body, CompressionMode.Decompress, leaveOpen: true),
            _ => body,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private sealed class TurnedClock(DateOnly day) : TimeProvider
    {
        private DateOnly _day = day;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(_day, new TimeOnly(12, 0), TimeSpan.Zero);

        public void Turn(DateOnly day) => _day = day;
    }
}
