using System.Diagnostics;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Keur.Bench.Load;

/// <summary>Somebody who goes through the check as a browser without script does, on a connection of their own.</summary>
/// <param name="server">The server.</param>
/// <param name="seed">What makes the answers differ from those of others.</param>
internal sealed class Interviewee(RunningServer server, int seed)
{
    private const int MostSteps = 300;
    private readonly HtmlParser _parser = new();
    private readonly Random _random = new(seed);
    private readonly List<long> _times = [];

    /// <summary>How long each request took, in ticks of the stopwatch.</summary>
    public IReadOnlyList<long> Times => _times;

    /// <summary>How many questions were answered.</summary>
    public int Questions { get; private set; }

    /// <summary>The address of the outcome; null where none was reached.</summary>
    public string? Outcome { get; private set; }

    /// <summary>What went wrong; null for nothing.</summary>
    public string? Error { get; private set; }

    /// <summary>Goes from the first page to the outcome.</summary>
    public async Task<Interviewee> Go()
    {
        using var client = Caller.Make();
        try
        {
            var page = await Page(client, new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, seed % 2 == 0 ? "/en/" : "/nl/")));
            var doors = page.QuerySelectorAll<IHtmlAnchorElement>("a[href*='/check']").Select(a => a.GetAttribute("href")!).Where(h => h.Contains("as=", StringComparison.Ordinal) || h.EndsWith("/check", StringComparison.Ordinal)).ToList();
            page = await Page(client, new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, doors[seed % doors.Count])));
            while (Outcome is null && Questions < MostSteps)
            {
                page = await Page(client, Answer(page));
            }

            Error = Outcome is null ? "no outcome was reached" : null;
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException or InvalidOperationException)
        {
            Error = wrong.Message;
        }

        return this;
    }

    /// <summary>What a request leads to: the page itself, or the one it sends on to.</summary>
    private async Task<IHtmlDocument> Page(HttpMessageInvoker client, HttpRequestMessage request)
    {
        using var sent = request;
        var start = Stopwatch.GetTimestamp();
        using var response = await client.SendAsync(sent, CancellationToken.None);
        var text = await response.Content.ReadAsStringAsync();
        _times.Add(Stopwatch.GetTimestamp() - start);
        var address = sent.RequestUri!;
        if (response.StatusCode == HttpStatusCode.SeeOther)
        {
            return await Page(client, new HttpRequestMessage(HttpMethod.Get, new Uri(address, response.Headers.Location!)));
        }

        // A question is asked again where answers cannot be so together.
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity))
        {
            throw new InvalidOperationException($"{address.AbsolutePath} answers {(int)response.StatusCode}");
        }

        Outcome = address.AbsolutePath.EndsWith("/result", StringComparison.Ordinal) ? address.PathAndQuery : null;
        return await _parser.ParseDocumentAsync(text);
    }

    /// <summary>The form of a question, filled in.</summary>
    private HttpRequestMessage Answer(IHtmlDocument page)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form").FirstOrDefault(f => f.QuerySelector("[name=fact]") is not null)
            ?? throw new InvalidOperationException($"no question on the page `{page.Title}`");
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(i => KeyValuePair.Create(i.Name!, i.Value)).ToList();
        fields.AddRange(Chosen(form, page.QuerySelector("[role=alert]") is not null).Select(c => KeyValuePair.Create(c.Name, c.Value)));
        Questions++;
        return new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, form.GetAttribute("action")!)) { Content = new FormUrlEncodedContent(fields) };
    }

    private IEnumerable<(string Name, string Value)> Chosen(IElement form, bool isAgain)
    {
        var choices = form.QuerySelectorAll("[name=v]").Select(e => e.GetAttribute("value")!).ToList();
        if (isAgain || _random.Next(8) == 0)
        {
            yield return ("v", "unknown");
        }
        else if (form.QuerySelector("input[name=day]") is not null)
        {
            yield return ("v", "on-day");
            yield return ("day", $"{2024 + _random.Next(6)}-0{1 + _random.Next(9)}-15");
        }
        else if (form.QuerySelector("input[name=text]") is not null)
        {
            yield return ("text", $"{_random.Next(1, 2000)}");
        }
        else
        {
            // The last choice of a list is that there is none, and nobody has all of it.
            yield return ("v", choices.Count > 3 && _random.Next(3) == 0 ? "none" : choices[_random.Next(choices.Count)]);
        }
    }
}
