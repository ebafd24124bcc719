namespace Keur.Law.Syntax;

/// <summary>The word a clause starts with.</summary>
internal enum ClauseWord
{
    /// <summary>`when`.</summary>
    When,

    /// <summary>`unless`.</summary>
    Unless,

    /// <summary>`only when`: the gate of a fact.</summary>
    OnlyWhen,

    /// <summary>`ask`.</summary>
    Ask,

    /// <summary>`help`.</summary>
    Help,

    /// <summary>`told by`.</summary>
    ToldBy,

    /// <summary>A value of a fact: a name and a text.</summary>
    Value,

    /// <summary>`called … in …`.</summary>
    Called,

    /// <summary>`on`: whose duty it is.</summary>
    On,

    /// <summary>`asked by`.</summary>
    AskedBy,

    /// <summary>`to`: towards whom.</summary>
    To,

    /// <summary>`before` an event.</summary>
    Before,

    /// <summary>`by` a day.</summary>
    By,

    /// <summary>`at once`.</summary>
    AtOnce,

    /// <summary>`every` so often.</summary>
    Every,

    /// <summary>`within` a time limit.</summary>
    Within,

    /// <summary>`proof`.</summary>
    Proof,

    /// <summary>`for`: how long, of what, for which duty.</summary>
    For,

    /// <summary>`must` take this way.</summary>
    Must,

    /// <summary>`may` take this way.</summary>
    May,

    /// <summary>`up to` an amount.</summary>
    UpTo,

    /// <summary>`the lower` of amount and share.</summary>
    TheLower,

    /// <summary>`by national law`.</summary>
    ByNationalLaw,

    /// <summary>`only` these fields.</summary>
    Only,

    /// <summary>`field`.</summary>
    Field,

    /// <summary>`covers`.</summary>
    Covers,

    /// <summary>`from` a day, or from which provisions.</summary>
    From,

    /// <summary>`until`.</summary>
    Until,

    /// <summary>`yes`: what a reading says.</summary>
    Yes,

    /// <summary>`no`: what it says otherwise.</summary>
    No,

    /// <summary>`take`: the side taken.</summary>
    Take,

    /// <summary>`points to`.</summary>
    PointsTo,
}
