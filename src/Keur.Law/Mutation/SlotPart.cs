namespace Keur.Law.Mutation;

/// <summary>Which part of a declaration a condition stands in.</summary>
public enum SlotPart
{
    /// <summary>The condition of a conclusion.</summary>
    When,

    /// <summary>An exception of a conclusion.</summary>
    Unless,

    /// <summary>The condition of a line of a route.</summary>
    Line,

    /// <summary>The exception of a line of a route.</summary>
    LineUnless,

    /// <summary>The condition of a time limit.</summary>
    Limit,

    /// <summary>The condition of how long a duty lasts.</summary>
    Term,

    /// <summary>For whom the lower of two amounts counts, or national law.</summary>
    Penalty,

    /// <summary>The gate of a fact.</summary>
    Gate,

    /// <summary>The condition of a field of a form.</summary>
    Field,

    /// <summary>The exception of a field of a form.</summary>
    FieldUnless,

    /// <summary>When only some fields of a form remain.</summary>
    Only,

    /// <summary>For which cases a phase starts.</summary>
    Start,

    /// <summary>For which cases a spare counts.</summary>
    Spare,

    /// <summary>An exception of a spare.</summary>
    SpareUnless,

    /// <summary>For which cases a spare ends.</summary>
    SpareEnd,

    /// <summary>What is impossible.</summary>
    Impossible,
}
