namespace Keur.Platform.Shell.Access;

/// <summary>Maps what is open to everyone.</summary>
internal static class OpenEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps something to read.</summary>
    public static RouteHandlerBuilder MapOpen(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reading, handler).RequireAuthorization(Policies.Anyone);

    /// <summary>Maps something to send to.</summary>
    public static RouteHandlerBuilder MapOpenPost(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapPost(pattern, handler).RequireAuthorization(Policies.Anyone);
}
