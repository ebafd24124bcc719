namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>What the bits of a plane say, one bit a case.</summary>
internal enum PlaneKind
{
    /// <summary>The answer is yes.</summary>
    Yes,

    /// <summary>The answer is no.</summary>
    No,

    /// <summary>A `one of` or a number is answered.</summary>
    Given,

    /// <summary>It is, or the list includes, a value.</summary>
    Has,

    /// <summary>The list is known not to include a value.</summary>
    HasNot,

    /// <summary>There is a date.</summary>
    Dated,

    /// <summary>There never is one.</summary>
    Never,

    /// <summary>Not until after the day of the verdict, if at all.</summary>
    NotYet,

    /// <summary>One binary digit of the rank of the date or number among those of its chunk.</summary>
    RankDigit,
}
