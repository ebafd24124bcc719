namespace Keur.Law.Mutation;

/// <summary>How a mutant differs from the law files.</summary>
public enum MutationKind
{
    /// <summary>An operator is another: `and`, `or`, `not`, `is`, `includes`, `before`, `on or after`, a comparison, `must`, `may`.</summary>
    Operator,

    /// <summary>A condition, or one of those that must all hold, is left out.</summary>
    Conjunct,

    /// <summary>An exception is left out.</summary>
    Exception,

    /// <summary>A point, a value of a list, a limit or another line is left out.</summary>
    Point,

    /// <summary>A number that something is compared with, or a length of time, is moved.</summary>
    Threshold,

    /// <summary>A day is moved by one.</summary>
    Date,

    /// <summary>The amount or share of a fine is moved.</summary>
    Amount,

    /// <summary>What is cited is the provision beside it.</summary>
    Citation,
}
