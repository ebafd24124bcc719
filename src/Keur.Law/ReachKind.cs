namespace Keur.Law;

/// <summary>How a reach names its provisions.</summary>
public enum ReachKind
{
    /// <summary>The provisions listed.</summary>
    Listed,

    /// <summary>Every provision of the act.</summary>
    All,

    /// <summary>Every provision that no other declaration of the kind names.</summary>
    Rest,
}
