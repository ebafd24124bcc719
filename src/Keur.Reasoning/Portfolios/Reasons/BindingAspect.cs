using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>That a conclusion binds on the day.</summary>
internal sealed record BindingAspect(Conclusion Conclusion) : Aspect(KeyOf(Conclusion.Id))
{
    /// <summary>Its key.</summary>
    public static string KeyOf(string id) => $"binds {id}";

    /// <inheritdoc/>
    public override T In<T>(Terms<T> terms, DateOnly day) => terms.On(day, new Binding(Conclusion, null));
}
