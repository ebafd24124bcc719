namespace Keur.Law.Coverage;

/// <summary>What became of a provision.</summary>
public enum CoverageState
{
    /// <summary>Nothing is said of it.</summary>
    Missing,

    /// <summary>It is explained and not computed, with the reason.</summary>
    Stated,

    /// <summary>No program can decide it, with the reason.</summary>
    NotComputable,

    /// <summary>At least one declaration says it, or something within it.</summary>
    Encoded,
}
