using System.Net;
using System.Net.Http.Headers;
using Keur.Platform.Shell.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Keur.Tests.Platform.Shell;

public sealed class FrameTests
{
    private static readonly Uri Front = new("/", UriKind.Relative);

    [Theory]
    [InlineData("nl-BE, en;q=0.5", "/nl/")]
    [InlineData("de, nl;q=0.4, en;q=0.8", "/en/")]
    [InlineData("fr", "/en/")]
    [InlineData(null, "/en/")]
    [InlineData("nl;q=0, en;q=0.1", "/en/")]
    public async Task The_front_door_leads_to_the_language_asked_for(string? wish, string page)
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, Front);
        if (wish is not null)
            request.Headers.Add("Accept-Language", wish);

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location!.ToString());
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Fact]
    public async Task A_page_says_what_it_may_load_and_that_nobody_is_told_where_it_was()
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/en/about", UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/nl/nergens", "nl", "Deze pagina bestaat niet")]
    [InlineData("/en/nowhere", "en", "There is no such page")]
    [InlineData("/de/", "en", "There is no such page")]
    [InlineData("/en/../../etc/passwd", "en", "There is no such page")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd", "en", "There is no such page")]
    public async Task A_path_that_is_none_gives_a_page_that_says_so(string path, string language, string title)
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();

        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await PlatformUnderTest.Read(answer);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_program_that_asks_for_what_is_not_there_gets_a_problem_document()
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/api/nowhere", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/broken", "text/html")]
    [InlineData("/api/broken", "application/problem+json")]
    public async Task A_fault_of_ours_shows_nothing_of_how_the_program_is_made(string path, string type)
    {
        await using var platform = await RunningPlatform.With(app => app.MapGet(path, string () => throw new InvalidOperationException("the cupboard is bare")).RequireAuthorization(Policies.Anyone));

        using var answer = await platform.Visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("cupboard", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_larger_than_any_card_is_refused()
    {
        await using var platform = await RunningPlatform.With(app => app.MapPost("/api/read", async (HttpRequest request) => await new StreamReader(request.Body).ReadToEndAsync()).RequireAuthorization(Policies.Anyone));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/read", UriKind.Relative)) { Content = new ByteArrayContent(new byte[6 * 1024 * 1024]) };
        request.Headers.ExpectContinue = true;

        using var answer = await platform.Visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Who_calls_too_often_is_asked_to_wait()
    {
        await using var platform = PlatformUnderTest.With(host => host.UseSetting("Keur:Limits:Burst", "2").UseSetting("Keur:Limits:PerSecond", "1"));
        using var visitor = platform.Visitor();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var answer = await visitor.GetAsync(new Uri("/en/about", UriKind.Relative), TestContext.Current.CancellationToken);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task A_browser_keeps_the_style_and_asks_for_it_again_only_when_it_changed()
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();
        var page = await PlatformUnderTest.Page("/en/about");
        var address = new Uri(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, UriKind.Relative);
        using var first = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));

        using var second = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("immutable", first.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("text/css", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_page_that_says_the_same_to_everyone_is_not_sent_twice()
    {
        using var visitor = PlatformUnderTest.Shared.Visitor();
        var address = new Uri("/nl/about", UriKind.Relative);
        using var first = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
