namespace Keur.Law;

/// <summary>The units the law counts time in.</summary>
public enum DurationUnit
{
    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days, holidays included.</summary>
    Days,

    /// <summary>Days that are no Saturday, Sunday or public holiday.</summary>
    WorkingDays,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}
