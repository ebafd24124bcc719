namespace Keur.Bench.Load;

/// <summary>Makes what calls a server: it follows nothing, unpacks nothing and remembers nothing by itself.</summary>
internal static class Caller
{
    /// <summary>A new one, with connections of its own.</summary>
    public static HttpMessageInvoker Make() => new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(60),
    });
}
