namespace Keur.Law;

/// <summary>What an outcome of an example tests.</summary>
public enum OutcomeKind
{
    /// <summary>A conclusion: a rule, a class, a role, a group.</summary>
    Conclusion,

    /// <summary>Whether a duty is owed, and since or from when.</summary>
    Duty,

    /// <summary>Which way is prescribed or left to choice.</summary>
    Route,

    /// <summary>The day on which a time limit ends.</summary>
    Due,

    /// <summary>The highest fine.</summary>
    Penalty,

    /// <summary>The fields of a document.</summary>
    Form,

    /// <summary>Whether other law must be looked at.</summary>
    Flag,

    /// <summary>Whether a question arises.</summary>
    Question,

    /// <summary>How long the time limits are that hold.</summary>
    Within,

    /// <summary>How long a duty lasts.</summary>
    Lasts,

    /// <summary>How often a duty comes back.</summary>
    Repeats,
}
