namespace Keur.Exchange.Verdicts;

/// <summary>How a line is meant, for writers that can show it.</summary>
public enum ReportTone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>What others are listed under.</summary>
    Strong,

    /// <summary>Known already, or of less weight.</summary>
    Faint,

    /// <summary>A class that a check reports by default.</summary>
    Bad,
}
