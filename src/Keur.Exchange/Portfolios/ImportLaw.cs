using Keur.Exchange.Cards;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>The law under which cards are read: its vocabulary, and what answers no system can have together. Threads may share it.</summary>
public sealed class ImportLaw
{
    /// <summary>Prepares to read cards.</summary>
    /// <param name="reasoner">The law.</param>
    /// <param name="countries">What the country of an actor answers.</param>
    /// <param name="spec">How the law was asked: it goes into the origin of the portfolio.</param>
    public ImportLaw(Reasoner reasoner, CountryMapping countries, string spec)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        ArgumentNullException.ThrowIfNull(countries);
        (Reasoner, Spec, Schema) = (reasoner, spec, PlaneSchema.Of(reasoner.Text));
        (Binder, Names, Fit) = (new CardBinder(reasoner.Text, countries), new PlainCards(reasoner.Text, countries), new PortfolioFit(reasoner));
    }

    /// <summary>The law.</summary>
    public Reasoner Reasoner { get; }

    /// <summary>How it was asked.</summary>
    public string Spec { get; }

    internal PlaneSchema Schema { get; }

    internal CardBinder Binder { get; }

    internal PlainCards Names { get; }

    internal PortfolioFit Fit { get; }
}
