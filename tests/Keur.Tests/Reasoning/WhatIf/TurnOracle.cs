using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.WhatIf;

/// <summary>Finds by trying every subset which answers would have to be free for a conclusion to turn.</summary>
internal static class TurnOracle
{
    /// <summary>Every smallest set of facts that may be changed, none part of another, smallest first.</summary>
    public static List<HashSet<Fact>> Smallest(Reasoner reasoner, IReadOnlyList<Answer> answers, Conclusion conclusion, Func<Fact, bool> mayChange)
    {
        var facts = answers.Select(a => a.Fact).Where(mayChange).ToList();
        var state = reasoner.StateOf(answers, conclusion);
        var found = new List<HashSet<Fact>>();
        foreach (var row in Enumerable.Range(1, (1 << facts.Count) - 1).OrderBy(r => System.Numerics.BitOperations.PopCount((uint)r)))
        {
            var set = facts.Where((_, i) => (row & (1 << i)) != 0).ToHashSet();
            if (!found.Exists(f => f.IsSubsetOf(set)) && reasoner.StateOf(answers.Where(a => !set.Contains(a.Fact)), conclusion) != state)
            {
                found.Add(set);
            }
        }

        return found;
    }

    /// <summary>Whether the answers that are not to be changed alone already leave it as it is.</summary>
    public static bool Stays(Reasoner reasoner, IReadOnlyList<Answer> answers, Conclusion conclusion, IEnumerable<Fact> freed) =>
        reasoner.StateOf(answers.Where(a => !freed.Contains(a.Fact)), conclusion) == reasoner.StateOf(answers, conclusion);
}
