using Microsoft.Playwright;

namespace Keur.Journeys;

/// <summary>Somebody with a browser. Every page seen is held to what is promised of pages: accessible, and loading nothing from elsewhere.</summary>
internal sealed class Person : IAsyncDisposable
{
    private const float Patience = 20_000;
    private readonly IBrowserContext _context;
    private readonly Browsing _browser;
    private readonly Lookover? _beside;
    private readonly List<string> _elsewhere = [];
    private readonly List<string> _complaints = [];

    private Person(IBrowserContext context, IPage page, Browsing browser, Lookover? beside)
    {
        (_context, Page, _browser, _beside) = (context, page, browser, beside);
        page.SetDefaultTimeout(Patience);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Site.Address, StringComparison.Ordinal))
                _elsewhere.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            // That a page was not found is told on the page.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
    }

    /// <summary>The page at hand.</summary>
    public IPage Page { get; }

    /// <summary>Sits down at a browser.</summary>
    /// <param name="browser">Of which kind.</param>
    public static async Task<Person> With(Browsing browser)
    {
        var like = new BrowserNewContextOptions
        {
            BaseURL = Site.Address,
            JavaScriptEnabled = browser.Script,
            Locale = browser.Language,
            ViewportSize = new() { Width = browser.Width, Height = 900 },
            ColorScheme = browser.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        };
        var context = await (await Chromium.Browser).NewContextAsync(like);
        return new Person(context, await context.NewPageAsync(), browser, browser.Script ? null : await Lookover.Beside(like));
    }

    /// <summary>Goes to a page.</summary>
    public async Task Opens(string path)
    {
        await Page.GotoAsync(path);
        await Looks();
    }

    /// <summary>Follows a link; to a file it is taken away instead.</summary>
    public async Task Follows(string name, bool isFile = false)
    {
        if (isFile)
        {
            Assert.NotEmpty(await TakesAway(name));
            return;
        }

        await Page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();
        await Looks();
    }

    /// <summary>Takes a file away.</summary>
    public async Task<byte[]> TakesAway(string name)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync());
        await using var file = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>Unfolds what is folded.</summary>
    public async Task Unfolds(string folds)
    {
        foreach (var fold in await Page.Locator(folds).AllAsync())
        {
            if (await fold.GetAttributeAsync("open") is null)
                await fold.Locator("summary").First.ClickAsync();
        }
    }

    /// <summary>Looks for words.</summary>
    public async Task Searches(string field, string words, string button)
    {
        await Page.Locator($"#{field}").FillAsync(words);
        await Presses(button);
    }

    /// <summary>Presses a button.</summary>
    public async Task Presses(string name)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();
        await Looks();
    }

    /// <summary>Answers the question at hand, and whatever comes, with not knowing, up to so many times or until the outcome.</summary>
    public async Task<int> DoesNotKnow(string button, int most)
    {
        var asked = 0;
        while (asked < most && await Page.Locator("input[name=fact]").CountAsync() > 0)
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
            asked++;
        }

        await Looks();
        return asked;
    }

    /// <summary>Answers what comes as far as it is known, by the fact asked, until the classes are decided.</summary>
    public async Task Knows(IReadOnlyDictionary<string, string> answers, string next, string unknown, int most = 40)
    {
        for (var i = 0; i < most && await Page.Locator("aside .button:not(.plain)").CountAsync() == 0; i++)
        {
            var fact = await Page.Locator("input[name=fact]").GetAttributeAsync("value");
            await Answer(answers.GetValueOrDefault(fact!), next, unknown);
            await Looks();
        }
    }

    private async Task Answer(string? value, string next, string unknown)
    {
        var choice = Page.Locator($"form [name=v][value='{value}']").First;
        if (value is null || await choice.CountAsync() == 0)
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = unknown, Exact = true }).First.ClickAsync();
            return;
        }

        await choice.ClickAsync();
        if (value is not ("yes" or "no"))
            await Page.GetByRole(AriaRole.Button, new() { Name = next, Exact = true }).ClickAsync();
    }

    /// <summary>Reads whether the page says something.</summary>
    public async Task Reads(string words) => Assert.Contains(words, await Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

    /// <summary>Keeps what the page looks like, where pictures are asked for: `KEUR_PICTURES=1`.</summary>
    public async Task Keeps(string picture)
    {
        if (Environment.GetEnvironmentVariable("KEUR_PICTURES") == "1")
            await Page.ScreenshotAsync(new() { Path = Pictures.PathOf(picture), FullPage = false });
    }

    public async ValueTask DisposeAsync()
    {
        await (_beside?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _context.DisposeAsync();
    }

    // Looks the page over: nothing that axe finds, nothing loaded from elsewhere, nothing the content policy stopped, no sideways scrolling.
    private async Task Looks()
    {
        // Without script Chromium now and then keeps the last event of a page to itself; all there is to read is there by the first.
        await Page.WaitForLoadStateAsync(_browser.Script ? LoadState.Load : LoadState.DOMContentLoaded);
        await (_beside?.At(Page) ?? Lookover.Look(Page));
        Assert.Empty(_elsewhere);
        Assert.Empty(_complaints);
    }
}
