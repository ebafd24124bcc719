using Keur.Law.Model;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Interviews;

/// <summary>
/// How conclusions can still turn out, found by listing: for everything that can be said to the questions left, what follows in the systems that fit, whatever
/// is so of the facts nobody can say more of. What would be said to a question that does not arise makes no difference.
/// </summary>
internal sealed class Outlook
{
    private const int MostSayings = 4_000;

    private readonly List<Fact> _asked;
    private readonly List<(FactState[] Said, List<WorldLaw> Worlds)> _sayings;

    private Outlook(List<Fact> asked, IEnumerable<FactState[]> sayings, List<WorldLaw> worlds)
    {
        _asked = asked;
        bool Fits(WorldLaw world, FactState[] said) => !asked.Where((f, i) => world.StateOf(f) is { Arises: true } so && so != said[i]).Any();
        _sayings = [.. sayings.Select(said => (said, worlds.FindAll(w => Fits(w, said)))).Where(s => s.Item2.Count > 0)];
    }

    /// <summary>Lists; null where there is more to list than a bound.</summary>
    public static Outlook? Of(LawText text, List<WorldLaw> worlds, IReadOnlySet<Fact> closed, FactDomain domain)
    {
        var asked = text.Facts.Where(f => !closed.Contains(f)).ToList();
        var domains = asked.ConvertAll(f => domain.Possible(f, arises: true, null, default).ToList());
        return domains.Aggregate(1L, (product, d) => Math.Min(product * d.Count, MostSayings + 1)) > MostSayings ? null : new Outlook(asked, Product(domains), worlds);
    }

    /// <summary>Whether for some system another answer to the fact makes another outcome: yes, no, or open for good.</summary>
    public bool Depends(Conclusion conclusion, Fact fact)
    {
        var place = _asked.IndexOf(fact);
        return _sayings.GroupBy(s => string.Join('|', s.Said.Where((_, i) => i != place))).Any(g => g.Select(s => Outcome(conclusion, s.Worlds)).Distinct().Skip(1).Any());
    }

    private static (bool Yes, bool No) Outcome(Conclusion conclusion, List<WorldLaw> worlds) =>
        (worlds.Exists(w => w.Reported(conclusion)), worlds.Exists(w => !w.Reported(conclusion)));

    private static IEnumerable<FactState[]> Product(List<List<FactState>> domains) =>
        domains.Aggregate<List<FactState>, IEnumerable<FactState[]>>([[]], (said, domain) => said.SelectMany(s => domain.Select(d => (FactState[])[.. s, d])));
}
