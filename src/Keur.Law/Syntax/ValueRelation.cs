namespace Keur.Law.Syntax;

/// <summary>How a fact is compared with values.</summary>
internal enum ValueRelation
{
    /// <summary>`is v`: it is this value, or one of several under `is any of`.</summary>
    Is,

    /// <summary>`is (v, w)`: the list is exactly these.</summary>
    IsExactly,

    /// <summary>`includes v`: the list holds this value, or one of several under `includes any of`.</summary>
    Includes,

    /// <summary>`excludes v`: the list does not hold these; in answers only.</summary>
    Excludes,
}
