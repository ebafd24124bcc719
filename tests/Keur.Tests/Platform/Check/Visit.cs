using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Keur.Tests.Platform.Check;

/// <summary>Somebody who goes through pages by links and forms, as a browser without script does.</summary>
internal sealed class Visit : IDisposable
{
    private const int MostRedirects = 5;
    private readonly HttpClient _browser = PlatformUnderTest.Shared.Visitor();

    /// <summary>The page.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>Where it lies.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>With which status it came.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The first heading.</summary>
    public string Title => Page.QuerySelector("h1")!.TextContent;

    /// <summary>Goes to an address.</summary>
    public async Task To(string address) => await Take(await _browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), address);

    /// <summary>Follows a link by its words.</summary>
    public async Task Follow(string words)
    {
        var link = Page.QuerySelectorAll("main a, aside a").FirstOrDefault(a => a.TextContent.Trim().StartsWith(words, StringComparison.Ordinal));
        Assert.True(link is not null, $"no link `{words}` on {Address}");
        await To(link!.GetAttribute("href")!.Split('#')[0]);
    }

    /// <summary>Presses the button of a question that has this value.</summary>
    public async Task Press(string value) => await Send([new("v", value)]);

    /// <summary>Sends the form of a question with these values.</summary>
    public async Task Send(IEnumerable<KeyValuePair<string, string>> values)
    {
        var form = Page.QuerySelector("form:has(input[name=fact])")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));
        using var content = new FormUrlEncodedContent(hidden.Concat(values));
        var action = form.GetAttribute("action")!;
        await Take(await _browser.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken), action);
    }

    /// <summary>Presses a button that takes the check along where its answers are too long for a link.</summary>
    public async Task PressAlong(string words)
    {
        var button = Page.QuerySelectorAll("main form button, aside form button").First(b => b.TextContent.Trim().StartsWith(words, StringComparison.Ordinal));
        var form = button.Closest("form")!;
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)));
        var action = form.GetAttribute("action")!.Split('#')[0];
        await Take(await _browser.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken), action);
    }

    /// <summary>Goes to the same page in another language.</summary>
    public async Task Switch(string language)
    {
        var form = Page.QuerySelector($".languages form:has(button[lang={language}])");
        if (form is null)
        {
            await To(Page.QuerySelector($".languages a[lang={language}]")!.GetAttribute("href")!);
            return;
        }

        await Submit(form.GetAttribute("action")!, form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)));
    }

    /// <summary>Sends a form as it is filled in.</summary>
    public async Task Submit(string action, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var content = new FormUrlEncodedContent(values);
        await Take(await _browser.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken), action);
    }

    /// <summary>Sends a card as a file.</summary>
    public async Task SendCard(string text, string language = "en")
    {
        using var content = new MultipartFormDataContent { { new StringContent(text), "card", "card.yaml" } };
        var action = $"/{language}/check/card";
        await Take(await _browser.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken), action);
    }

    public void Dispose() => _browser.Dispose();

    private async Task Take(HttpResponseMessage answer, string address)
    {
        for (var i = 0; i < MostRedirects && answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Redirect; i++)
        {
            address = answer.Headers.Location!.ToString();
            answer.Dispose();
            answer = await _browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        }

        (Address, Status) = (address, answer.StatusCode);
        Page = await PlatformUnderTest.Read(answer);
        answer.Dispose();
    }
}
