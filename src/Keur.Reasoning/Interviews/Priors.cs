using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Interviews;

/// <summary>
/// How likely answers are before anybody gave one. Nothing said: every answer of a fact that arises is as likely as the others; of a list each value is there
/// as likely as not.
/// </summary>
public sealed class Priors
{
    private readonly Dictionary<(string Fact, string? Value), double> _given = [];
    private readonly bool _shortLists;

    private Priors(bool shortLists) => _shortLists = shortLists;

    /// <summary>Every answer equally likely, and so every combination of values of a list.</summary>
    public static Priors Even { get; } = new(shortLists: false);

    /// <summary>Every answer equally likely, but lists mostly short: one value on average, as most systems have few of the uses a law names.</summary>
    public static Priors ShortLists { get; } = new(shortLists: true);

    /// <summary>The same with another chance: of a yes; or, with a value, of that value (of several of which one holds: its weight against 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not above 0 and below 1.</exception>
    public Priors With(string fact, string? value, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(chance, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(chance, 1);
        var priors = new Priors(_shortLists);
        foreach (var (key, known) in _given)
        {
            priors._given[key] = known;
        }

        priors._given[(fact, value)] = chance;
        return priors;
    }

    /// <summary>How likely it is that a fact is so, or has the value at a place.</summary>
    internal double Of(Fact fact, int place)
    {
        var key = (fact.Id, fact.Values.Count > 0 ? fact.Values[place].Name : null);
        if (_given.TryGetValue(key, out var chance))
        {
            // Among values of which exactly one holds, odds are what counts.
            return fact.Type == FactType.OneOf ? chance / (1 + chance) : chance;
        }

        return fact.Type == FactType.SomeOf && _shortLists ? 1.0 / (1 + fact.Values.Count) : 0.5;
    }
}
