namespace Keur.Bench.Load;

/// <summary>A request, and what must come back every time.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Sent">What is sent along; null for nothing.</param>
/// <param name="Tag">The tag of what the caller has already; null for none.</param>
/// <param name="Packed">Whether the caller takes compressed bytes, as a browser does.</param>
internal sealed record Call(HttpMethod Method, Uri Address, byte[]? Sent, string? Tag, bool Packed)
{
    /// <summary>The request, ready to be sent.</summary>
    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(Method, Address);
        if (Sent is not null)
        {
            request.Content = new ByteArrayContent(Sent);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/yaml");
        }

        if (Tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", Tag);
        }

        if (Packed)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        }

        return request;
    }
}
