namespace Keur.Reasoning.TimeLimits;

/// <summary>What a period is expressed in: Regulation (EEC, Euratom) No 1182/71, Article 3(2) and (3).</summary>
public enum PeriodUnit
{
    /// <summary>Whole hours of the clock, Article 3(2)(a).</summary>
    Hours,

    /// <summary>Days of the calendar, weekends and public holidays included, Article 3(2)(b) and 3(3).</summary>
    Days,

    /// <summary>Days that are no public holiday, Saturday or Sunday, Articles 2(2) and 3(3).</summary>
    WorkingDays,

    /// <summary>Weeks, ending on the weekday of the event, Article 3(2)(c).</summary>
    Weeks,

    /// <summary>Months, ending on the date of the event, Article 3(2)(c).</summary>
    Months,

    /// <summary>Years, ending on the date of the event, Article 3(2)(c).</summary>
    Years,
}
