namespace Keur.Platform.Shell.Kept;

/// <summary>An answer that is kept for whoever asks the same.</summary>
/// <param name="Answer">The answer.</param>
internal sealed record KeptResult(KeptAnswer Answer) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return httpContext.RequestServices.GetRequiredService<KeptShelf>().Give(httpContext, Answer);
    }
}
