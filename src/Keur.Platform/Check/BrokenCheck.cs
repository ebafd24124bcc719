using Keur.Law;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Check;

/// <summary>Says what is wrong with a card or a link.</summary>
internal static class BrokenCheck
{
    /// <summary>The page with everything that is wrong.</summary>
    public static PageAnswer Answer(Diagnostics diagnostics) =>
        PageAnswer.Of<BrokenPage>(diagnostics.Where(d => d.Severity == Severity.Error).ToList()) with { Status = StatusCodes.Status400BadRequest };
}
