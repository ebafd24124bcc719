namespace Keur.Platform.Shell.Kept;

/// <summary>Gives what is kept at once, before anything is worked on. Who calls it is counted before.</summary>
internal sealed class GiveKept(RequestDelegate next, KeptShelf shelf)
{
    /// <summary>Gives it; what is not kept goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        return shelf.Find(context) is { } kept ? kept.Give(context) : next(context);
    }
}
