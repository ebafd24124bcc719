using Microsoft.AspNetCore.Authorization;

namespace Keur.Platform.Shell.Access;

/// <summary>Who may call what. Whatever names no policy is shut.</summary>
internal static class Policies
{
    /// <summary>The policy of what is open to everyone, without an account.</summary>
    public const string Anyone = "anyone";

    /// <summary>Sets the policies, and the one that shuts what names none.</summary>
    public static void Set(AuthorizationOptions options)
    {
        options.AddPolicy(Anyone, p => p.RequireAssertion(_ => true));
        options.FallbackPolicy = options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }
}
