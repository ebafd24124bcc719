namespace Keur.Law.Model;

/// <summary>The way the law prescribes or leaves to choice.</summary>
public sealed class Route : Conclusion
{
    /// <summary>Its ways, in order.</summary>
    public IReadOnlyList<Way> Ways { get; internal set; } = [];
}
