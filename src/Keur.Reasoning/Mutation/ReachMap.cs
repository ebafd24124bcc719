using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Mutation;

/// <summary>Writes down what every phase, spare and penalty of a text reaches: two texts that differ only in how they say so are the same law.</summary>
internal static class ReachMap
{
    /// <summary>For each conclusion its phase, its spares where it can be spared, and the penalties for a breach of it.</summary>
    public static string Of(LawText text)
    {
        var map = new StringBuilder();
        foreach (var conclusion in text.Conclusions.Where(c => c.Cites.Count > 0))
        {
            var first = conclusion.Cites[0];
            map.Append(conclusion.Id).Append(' ').Append(text.PhaseOf(first)?.Id).Append(' ')
                .AppendJoin(',', text.Spares.Where(s => LawDays.IsSpareable(conclusion) && s.From.Contains(first)).Select(s => s.Id)).Append(' ')
                .AppendJoin(',', text.Penalties.Where(p => p.For is { } reach && conclusion.Cites.Any(reach.Contains)).Select(p => p.Id)).Append('\n');
        }

        return map.ToString();
    }
}
