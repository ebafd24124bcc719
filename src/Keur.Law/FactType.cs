namespace Keur.Law;

/// <summary>What kind of answer a fact has.</summary>
public enum FactType
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A yes or no that a named person must weigh and give reasons for.</summary>
    Judgement,

    /// <summary>One of several values.</summary>
    OneOf,

    /// <summary>Any number of several values.</summary>
    SomeOf,

    /// <summary>A day, `never`, or `not yet`.</summary>
    Date,

    /// <summary>A number in a unit.</summary>
    Number,
}
