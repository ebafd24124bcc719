namespace Keur.Law.Model;

/// <summary>What a shared name names.</summary>
public enum NamedKind
{
    /// <summary>What a system can be.</summary>
    Class,

    /// <summary>Who can have to do with it.</summary>
    Role,

    /// <summary>Whom else an act addresses.</summary>
    Party,
}
