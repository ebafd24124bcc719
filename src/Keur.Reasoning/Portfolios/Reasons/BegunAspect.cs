using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>That a phase has begun on the day.</summary>
internal sealed record BegunAspect(Phase Phase) : Aspect(KeyOf(Phase.Id))
{
    /// <summary>Its key.</summary>
    public static string KeyOf(string id) => $"began {id}";

    /// <inheritdoc/>
    public override T In<T>(Terms<T> terms, DateOnly day) =>
        terms.Compiler.Join(Phase.Starts.Where(s => s.Day <= day).Select(s => terms.Compiler.CompileOptional(s.When, terms.Descriptions.Of)), all: false);
}
