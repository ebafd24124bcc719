namespace Keur.Platform.Check;

/// <summary>Sends the browser on to read a page, so that going back asks nothing and sends nothing twice.</summary>
/// <param name="Address">Where to.</param>
internal sealed record SeeOther(string Address) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Address;
        return Task.CompletedTask;
    }
}
