using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>That a conclusion holds as described.</summary>
internal sealed record DescribedAspect(Conclusion Conclusion) : Aspect(KeyOf(Conclusion.Id))
{
    /// <summary>Its key.</summary>
    public static string KeyOf(string id) => $"says {id}";

    /// <inheritdoc/>
    public override T In<T>(Terms<T> terms, DateOnly day) => terms.Descriptions.Of(Conclusion);
}
