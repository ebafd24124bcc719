using System.Buffers.Text;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Keur.Bench.Load;

/// <summary>Makes the pairs: asks Keur first, and hands what came back to the bare server, which gives the same bytes from then on.</summary>
internal sealed class Pairs(RunningServer keur, RunningServer bare)
{
    // So many choices make the minimal page as large as a question.
    private const int Choices = 54;
    private const string Begun = "keur: 1\nname: AI system\nfacts:\n  machine-based: yes\n  infers-outputs: yes\n  human-set-goals: yes\n";
    private int _handedIn;

    /// <summary>All that is measured.</summary>
    /// <param name="samples">The folder of the cards that are judged.</param>
    public async IAsyncEnumerable<Pair> All(string samples)
    {
        var cards = Directory.GetFiles(samples, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        yield return await Same($"verdicts on the {cards.Count} samples, in turn", [.. cards.Select(c => new Call(HttpMethod.Post, new Uri(keur.Address, "/api/v1/verdicts"), c, null, Packed: false))]);
        foreach (var page in new[] { "/en/", "/nl/law/eu-2024-1689", "/en/law/eu-2024-1689/6", "/en/law/eu-2024-1689/questions", "/en/check/sample/cv-screener", "/api/v1/law/eu-2024-1689/6" })
        {
            yield return await Same(page, [Read(page)]);
        }

        yield return await Same("/en/law/eu-2024-1689/6, not compressed", [Read("/en/law/eu-2024-1689/6") with { Packed = false }]);
        yield return await Same("/en/law/eu-2024-1689/6, 304", [await Again("/en/law/eu-2024-1689/6")]);
        var style = await StyleOf("/en/");
        yield return await Same("/assets/keur.css", [Read(style)]);
        yield return await Same("/assets/keur.css, 304", [await Again(style)]);
        yield return await Question();
    }

    private Call Read(string path) => new(HttpMethod.Get, new Uri(keur.Address, path), null, null, Packed: true);

    private async Task<Call> Again(string path)
    {
        var call = Read(path);
        return call with { Tag = (await Came.Of(keur.Client, call)).Tag };
    }

    private async Task<string> StyleOf(string page)
    {
        var text = Encoding.UTF8.GetString((await Came.Of(keur.Client, Read(page) with { Packed = false })).Body);
        var start = text.IndexOf("/assets/keur.css", StringComparison.Ordinal);
        return text[start..text.IndexOf('"', start)];
    }

    private async Task<Pair> Same(string name, IReadOnlyList<Call> calls)
    {
        var (ours, theirs) = (new List<(Call, Came)>(), new List<(Call, Came)>());
        foreach (var call in calls)
        {
            var came = await Came.Of(keur.Client, call);
            if (came.Status >= (int)HttpStatusCode.BadRequest)
            {
                throw new InvalidOperationException($"{call.Address} answers {came.Status}.");
            }

            var same = call with { Address = await HandIn(came) };
            var given = await Came.Of(bare.Client, same);
            if (given.Status != came.Status || !given.Body.AsSpan().SequenceEqual(came.Body))
            {
                throw new InvalidOperationException($"The bare server does not give what {call.Address} gives.");
            }

            ours.Add((call, came));
            theirs.Add((same, given));
        }

        return new Pair(name, ours, theirs);
    }

    /// <summary>A question after some answers against a minimal page of about its size: not the same bytes, but the same way to make them.</summary>
    private async Task<Pair> Question()
    {
        var page = new Call(HttpMethod.Get, new Uri(keur.Address, $"/en/check?c={Packed(Begun)}"), null, null, Packed: false);
        var minimal = page with { Address = new Uri(bare.Address, $"/page/{Choices}") };
        return new Pair("a question after three answers, against a minimal Razor page", [(page, await Came.Of(keur.Client, page))], [(minimal, await Came.Of(bare.Client, minimal))]);
    }

    private static string Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }

        return Base64Url.EncodeToString(packed.ToArray());
    }

    private async Task<Uri> HandIn(Came came)
    {
        var address = new Uri(bare.Address, $"/answers/{_handedIn++}");
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(came.Body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", came.Type);
        request.Headers.TryAddWithoutValidation("X-Status", $"{came.Status}");
        request.Headers.TryAddWithoutValidation("X-Tag", came.Tag);
        if (came.Encoding.Length > 0)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Encoding", came.Encoding);
        }

        using var taken = await bare.Client.SendAsync(request, CancellationToken.None);
        return taken.IsSuccessStatusCode ? address : throw new InvalidOperationException($"The bare server answers {taken.StatusCode}.");
    }
}
