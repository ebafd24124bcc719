namespace Keur.Bench.Bare;

/// <summary>An answer that is given as it is.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Body">Its bytes.</param>
/// <param name="Type">Their media type; empty for none.</param>
/// <param name="Encoding">How they are compressed; empty for not at all.</param>
/// <param name="Tag">What they are known by; empty for nothing.</param>
internal sealed record GivenAnswer(int Status, byte[] Body, string Type, string Encoding, string Tag)
{
    /// <summary>Gives it.</summary>
    public Task Give(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        if (Tag.Length > 0)
        {
            response.Headers.ETag = Tag;
        }

        if (Body.Length == 0)
        {
            return Task.CompletedTask;
        }

        if (Encoding.Length > 0)
        {
            response.Headers.ContentEncoding = Encoding;
        }

        response.ContentType = Type;
        response.ContentLength = Body.Length;
        return response.Body.WriteAsync(Body).AsTask();
    }
}
