using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>A line of a report.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Depth">How deep it lies: 0 for a paragraph, 1 and more for what is listed.</param>
public sealed record ReportLine(Words Text, int Depth = 0)
{
    /// <summary>The provision it rests on.</summary>
    public Citation? Cite { get; init; }

    /// <summary>Where that provision is to be read.</summary>
    public string? Link { get; init; }

    /// <summary>What follows the provision.</summary>
    public Words? After { get; init; }

    /// <summary>How it is meant.</summary>
    public ReportTone Tone { get; init; }
}
