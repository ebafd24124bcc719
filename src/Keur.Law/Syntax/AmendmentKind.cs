namespace Keur.Law.Syntax;

/// <summary>What an amending act does with a declaration.</summary>
internal enum AmendmentKind
{
    /// <summary>Adds one.</summary>
    Insert,

    /// <summary>Puts one in the place of another of the same kind and id.</summary>
    Replace,

    /// <summary>Takes one away.</summary>
    Repeal,

    /// <summary>Changes single clauses or points of one.</summary>
    Within,
}
