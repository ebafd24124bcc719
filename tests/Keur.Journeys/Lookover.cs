using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Keur.Journeys;

/// <summary>Looks a page over: nothing that axe finds, and no sideways scrolling.</summary>
internal sealed class Lookover : IAsyncDisposable
{
    private static readonly string[] Promised = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private string _shown = string.Empty;

    private Lookover(IBrowserContext context, IPage page) => (_context, _page) = (context, page);

    /// <summary>
    /// One for pages of a browser without script. What looks a page over is script itself, so it is shown as that browser has it to a second one, alike but
    /// for script, in which the script of the site is shut out.
    /// </summary>
    /// <param name="like">The browser.</param>
    public static async Task<Lookover> Beside(BrowserNewContextOptions like)
    {
        var context = await (await Chromium.Browser).NewContextAsync(new(like) { JavaScriptEnabled = true });
        var beside = new Lookover(context, await context.NewPageAsync());
        await context.RouteAsync("**/*", beside.Show);
        return beside;
    }

    /// <summary>Looks over what another browser shows.</summary>
    public async Task At(IPage other)
    {
        _shown = await other.ContentAsync();
        await _page.GotoAsync(other.Url);
        await Look(_page);
    }

    /// <summary>Looks a page over in the browser that shows it.</summary>
    public static async Task Look(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Promised] } });
        Assert.True(found.Violations.Length == 0, $"{page.Url}\n{string.Join('\n', found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"))}");
        var wider = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(wider <= 0, $"{page.Url} is {wider} pixels wider than the screen");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private Task Show(IRoute route) => route.Request switch
    {
        { IsNavigationRequest: true } => route.FulfillAsync(new() { Body = _shown, ContentType = "text/html; charset=utf-8" }),
        { ResourceType: "script" } => route.AbortAsync(),
        _ => route.ContinueAsync(),
    };
}
