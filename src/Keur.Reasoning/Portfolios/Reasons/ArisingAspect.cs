using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>That a fact arises.</summary>
internal sealed record ArisingAspect(Fact Fact) : Aspect(DescribedAspect.KeyOf(Fact.Id))
{
    /// <inheritdoc/>
    public override T In<T>(Terms<T> terms, DateOnly day) => terms.Compiler.Gate(Fact);
}
