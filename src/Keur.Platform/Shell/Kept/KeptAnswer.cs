using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Keur.Platform.Shell.Kept;

/// <summary>An answer that is the same for everyone, whole and ready to be given again, compressed or not.</summary>
internal sealed class KeptAnswer
{
    private readonly byte[] _body;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    /// <summary>Takes the body; it is compressed when it is first asked for that way.</summary>
    public KeptAnswer(byte[] body)
    {
        _body = body;
        (_brotli, _gzip) = (new(() => Packing.Brotli(body)), new(() => Packing.Gzip(body)));
        Tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\"";
    }

    /// <summary>Its media type.</summary>
    public required string Type { get; init; }

    /// <summary>Who may keep it, and for how long.</summary>
    public required string MayBeKept { get; init; }

    /// <summary>The language it is in; null where it is in none.</summary>
    public string? Language { get; init; }

    /// <summary>Where it sends on to (303); null for an answer of its own.</summary>
    public string? Location { get; init; }

    /// <summary>The query it belongs to; empty for none.</summary>
    public string Query { get; init; } = string.Empty;

    /// <summary>By what its bytes are known. Weak: it is the same however they are compressed.</summary>
    public string Tag { get; }

    /// <summary>About how much memory it takes once it was compressed as well.</summary>
    public int Size => 256 + (2 * (_body.Length + (Location?.Length ?? 0)));

    /// <summary>An answer that sends on to another page.</summary>
    public static KeptAnswer SendingTo(string location, string mayBeKept) => new([]) { Type = string.Empty, MayBeKept = mayBeKept, Location = location };

    /// <summary>Gives it; nothing but its tag to whoever has it.</summary>
    public Task Give(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        headers.CacheControl = MayBeKept;
        if (Location is not null)
        {
            response.StatusCode = StatusCodes.Status303SeeOther;
            headers.Location = Location;
            return Task.CompletedTask;
        }

        headers.ETag = Tag;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (IsHad(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return Send(request, response, headers);
    }

    private Task Send(HttpRequest request, HttpResponse response, IHeaderDictionary headers)
    {
        var encoding = Packing.BestOf(request);
        var bytes = encoding switch
        {
            Packing.IsBrotli => _brotli.Value,
            Packing.IsGzip => _gzip.Value,
            _ => _body,
        };
        headers.ContentType = Type;
        headers.ContentLength = bytes.Length;
        if (Language is not null)
        {
            headers.ContentLanguage = Language;
        }

        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, request.HttpContext.RequestAborted).AsTask();
    }

    private bool IsHad(HttpRequest request)
    {
        var had = request.Headers.IfNoneMatch;
        return had.Count > 0 && ((had.Count == 1 && had[0] == Tag)
            || request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(EntityTagHeaderValue.Parse(Tag), useStrongComparison: false)));
    }
}
