namespace Keur.Law.Model;

/// <summary>A conclusion with a condition: a ground of a group, or a helper.</summary>
public sealed class Rule : Conclusion
{
    /// <summary>The group it is a ground of; null for a helper.</summary>
    public Group? Group { get; internal set; }
}
