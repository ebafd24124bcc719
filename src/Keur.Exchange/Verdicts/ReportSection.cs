using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>A part of a report.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">Its lines; a part without lines is left out.</param>
public sealed record ReportSection(Words Heading, IReadOnlyList<ReportLine> Lines);
