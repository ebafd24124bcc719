using Keur.Law;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios;

namespace Keur.Exchange.Portfolios;

/// <summary>What changes for the cases of a portfolio, and by which provisions.</summary>
/// <param name="From">How the first law was asked.</param>
/// <param name="To">How the second was.</param>
/// <param name="Impact">What changes.</param>
/// <param name="Laws">The laws.</param>
public sealed record ImpactReport(string From, string To, PortfolioImpact Impact, (AskedLaw Before, AskedLaw After) Laws)
{
    /// <summary>What a declaration is called, in the second law where that has it; null for one that has no title, as a phase.</summary>
    public Words? TitleOf(Charge charge)
    {
        ArgumentNullException.ThrowIfNull(charge);
        return TitleOf(charge.Id, Laws.After) ?? TitleOf(charge.Id, Laws.Before);
    }

    private static Words? TitleOf(string id, AskedLaw law) => law.Text.Find(id)?.Title ?? law.Text.Spares.FirstOrDefault(s => s.Id == id)?.Title;
}
