using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>An example that does not come out as it says.</summary>
/// <param name="Example">The example.</param>
/// <param name="Outcome">What it says must follow; null where its answers contradict each other.</param>
/// <param name="Found">What follows instead, and why.</param>
public sealed record ExampleFailure(Example Example, Outcome? Outcome, Words Found)
{
    /// <summary>The failure as a message at the place of the outcome.</summary>
    public Diagnostic ToDiagnostic() => new(
        "example-fails",
        Severity.Error,
        Outcome?.Span ?? Example.Span,
        new($"The example “{Example.Title}” fails: {Found.English}", $"Het voorbeeld “{Example.Title}” klopt niet: {Found.Dutch}"));
}
