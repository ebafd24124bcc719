namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What an instruction over planes does.</summary>
internal enum PlaneOpKind
{
    /// <summary>What is in all of some planes and in none of others.</summary>
    All,

    /// <summary>What is in any of some planes.</summary>
    Any,

    /// <summary>What is in the first or the second of three planes, and not in the third.</summary>
    Settle,

    /// <summary>What is in the first of three planes, or in the second and not in the third.</summary>
    Force,

    /// <summary>What is in the first of four planes and not in the second, or in the third and not in the fourth.</summary>
    Choose,

    /// <summary>What of a plane has a rank below the cut of a step, or not below it.</summary>
    Rank,

    /// <summary>Ends the run unless every case is in one of each two planes.</summary>
    Check,

    /// <summary>Ends the run unless every case that is in the third of three planes is in the first or the second.</summary>
    CheckWithin,

    /// <summary>Ends the run unless every case that is not in the third of three planes is in the first or the second.</summary>
    CheckWithout,
}
