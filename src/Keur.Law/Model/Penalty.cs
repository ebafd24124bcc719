namespace Keur.Law.Model;

/// <summary>What a breach may cost.</summary>
public sealed class Penalty : Conclusion
{
    /// <summary>The provisions whose breach it punishes; null where words say it.</summary>
    public Reach? For { get; internal set; }

    /// <summary>What it punishes, in words; null where provisions say it.</summary>
    public Words? ForWords { get; init; }

    /// <summary>The highest amount in euro; null where the act sets none.</summary>
    public decimal? Amount { get; internal set; }

    /// <summary>The highest share of turnover in per cent; null where the act sets none.</summary>
    public decimal? Share { get; internal set; }

    /// <summary>For whom the lower of amount and share is the highest.</summary>
    public IReadOnlyList<CitedFormula> TheLower { get; internal set; } = [];

    /// <summary>For whom national law decides.</summary>
    public IReadOnlyList<CitedFormula> ByNationalLaw { get; internal set; } = [];
}
