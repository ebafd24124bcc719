namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>Why a portfolio file cannot be read.</summary>
public enum PlaneFault
{
    /// <summary>It is no portfolio at all.</summary>
    NotAPortfolio,

    /// <summary>A newer program wrote it.</summary>
    Newer,

    /// <summary>Its end is missing.</summary>
    CutOff,

    /// <summary>Its bytes are not those that were written.</summary>
    Damaged,
}
