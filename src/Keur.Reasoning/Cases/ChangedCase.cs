using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>A case in which one answer is another, without the answers to questions that no longer arise.</summary>
/// <param name="Logic">The case.</param>
/// <param name="Missing">The places of the answers that are not as they were.</param>
internal sealed record ChangedCase(CaseLogic Logic, IReadOnlyList<int> Missing)
{
    private readonly Lazy<bool> _fits = new(() => Logic.FitsPlainly == Truth.Yes);

    /// <summary>Whether it plainly is a possible case.</summary>
    public bool Fits => _fits.Value;
}
