using Keur.Law.Model;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Lists every possible system that fits the answers of a case, one after the other.</summary>
internal sealed class Completions(LawText text, IReadOnlyDictionary<string, bool> readings, FactDomain domain, DateOnly asOf)
{
    /// <summary>Every possible system; null where there are more than a bound, counting those that only an `impossible` rules out.</summary>
    public List<WorldLaw>? Of(IEnumerable<Answer> answers, int bound)
    {
        var given = answers.ToDictionary(a => a.Fact);
        var found = new List<WorldLaw>();
        return Extend(new FactState?[text.Facts.Count], 0, given, found, ref bound) ? found : null;
    }

    private bool Extend(FactState?[] states, int next, Dictionary<Fact, Answer> given, List<WorldLaw> found, ref int left)
    {
        if (next == states.Length)
        {
            var world = new WorldLaw(text, readings, [.. states]);
            if (!text.Invariants.Any(i => i.Assumed && world.Holds(i.Formula)))
            {
                found.Add(world);
            }

            return --left >= 0;
        }

        // Facts come gates first, so whether the next one arises is known.
        var fact = text.Facts[next];
        var arises = fact.OnlyWhen is null || new WorldLaw(text, readings, states).Holds(fact.OnlyWhen);
        var possible = domain.Possible(fact, arises, given.GetValueOrDefault(fact), asOf).Take(left + 2).ToList();
        if (possible.Count == 0)
        {
            return --left >= 0;
        }

        foreach (var state in possible)
        {
            states[next] = state;
            if (!Extend(states, next + 1, given, found, ref left))
            {
                return false;
            }
        }

        states[next] = null;
        return true;
    }
}
