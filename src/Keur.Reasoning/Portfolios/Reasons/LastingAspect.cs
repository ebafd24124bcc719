using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>That a spare lasts on the day.</summary>
internal sealed record LastingAspect(Spare Spare) : Aspect(DescribedAspect.KeyOf(Spare.Id))
{
    /// <inheritdoc/>
    public override T In<T>(Terms<T> terms, DateOnly day) => terms.On(day).Lasts(Spare);
}
