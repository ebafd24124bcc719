namespace Keur.Bench.Load;

/// <summary>What came back.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Type">Their media type; empty for none.</param>
/// <param name="Encoding">How they are compressed; empty for not at all.</param>
/// <param name="Tag">Their tag; empty for none.</param>
internal sealed record Came(int Status, byte[] Body, string Type, string Encoding, string Tag)
{
    /// <summary>What comes back to a request.</summary>
    public static async Task<Came> Of(HttpMessageInvoker client, Call call)
    {
        using var request = call.Request();
        using var response = await client.SendAsync(request, CancellationToken.None);
        var headers = response.Content.Headers;
        return new Came(
            (int)response.StatusCode,
            await response.Content.ReadAsByteArrayAsync(),
            headers.ContentType?.ToString() ?? string.Empty,
            string.Join(", ", headers.ContentEncoding),
            response.Headers.ETag?.ToString() ?? string.Empty);
    }
}
