using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>That what the case of a role must say to answer a fact is so.</summary>
internal sealed record MetAspect(Fact Fact, Formula Condition) : Aspect($"tells {Fact.Id}")
{
    /// <inheritdoc/>
    public override T In<T>(Terms<T> terms, DateOnly day) => terms.Of(Condition);
}
