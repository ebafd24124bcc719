namespace Keur.Law.Model;

/// <summary>What a conclusion is.</summary>
public enum ConclusionKind
{
    /// <summary>A ground of a class.</summary>
    Ground,

    /// <summary>A helper: it has a meaning only for the conclusions that read it.</summary>
    Helper,

    /// <summary>A class.</summary>
    Class,

    /// <summary>A role.</summary>
    Role,

    /// <summary>Any other group of grounds.</summary>
    Group,

    /// <summary>A duty.</summary>
    Duty,

    /// <summary>A route.</summary>
    Route,

    /// <summary>One way of a route.</summary>
    Way,

    /// <summary>A penalty.</summary>
    Penalty,

    /// <summary>A flag.</summary>
    Flag,
}
