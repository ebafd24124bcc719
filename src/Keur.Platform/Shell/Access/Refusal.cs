using Keur.Platform.Shell.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Keur.Platform.Shell.Access;

/// <summary>Answers a call that no policy allows with the ordinary page or problem document.</summary>
internal sealed class Refusal : IAuthorizationMiddlewareResultHandler
{
    /// <inheritdoc/>
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.Succeeded ? next(context) : ErrorAnswer.Write(context, StatusCodes.Status403Forbidden);
}
