namespace Keur.Law.Coverage;

/// <summary>What the law files make of a provision.</summary>
public enum CoverageState
{
    /// <summary>A declaration that is computed cites it, something in it, or the provision it lies in as a whole.</summary>
    Encoded,

    /// <summary>It is explained but not computed.</summary>
    Stated,

    /// <summary>No program can decide it, and the law files say why.</summary>
    NotComputable,

    /// <summary>The law files say nothing of it.</summary>
    Missing,
}
