namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Conditions as a net of questions and conjunctions, in which what is the same is one node. Evaluated with three values it says what Kleene's say, and where a
/// term meets its own opposite a little more.
/// </summary>
internal sealed class PlaneNet
{
    private readonly List<PlaneNode> _nodes = [new PlaneNode(null, [])];
    private readonly Dictionary<(PlaneInput, PlaneGating), PlaneTerm> _inputs = [];
    private readonly Dictionary<string, PlaneTerm> _joined = [];
    /// <summary>The nodes; the first never holds.</summary>
    public IReadOnlyList<PlaneNode> Nodes => _nodes;

    /// <summary>That all of several hold; always for none. What one of them says within another is taken out of it.</summary>
    public PlaneTerm All(ReadOnlySpan<PlaneTerm> operands)
    {
        var all = new SortedSet<int>();
        foreach (var operand in operands)
        {
            if (operand == default || all.Contains(operand.Code ^ 1))
            {
                return default;
            }

            if (operand != PlaneTerm.Always)
            {
                all.Add(operand.Code);
            }
        }

        foreach (var code in all.Where(c => (c & 1) != 0 && _nodes[c >> 1].Input is null).ToList())
        {
            var terms = _nodes[code >> 1].Terms;
            if (terms.Any(t => all.Contains(t.Code) || all.Contains(t.Code ^ 1)))
            {
                // Not all of these, where some of them are so and others are not.
                all.Remove(code);
                var rest = terms.Any(t => all.Contains(t.Code ^ 1)) ? PlaneTerm.Always : All([.. terms.Where(t => !all.Contains(t.Code))]).Opposite;
                return All([.. all.Select(c => new PlaneTerm(c)), rest]);
            }
        }

        return all.Count switch
        {
            0 => PlaneTerm.Always,
            1 => new PlaneTerm(all.Min),
            _ => Joined([.. all.Select(c => new PlaneTerm(c))]),
        };
    }

    private PlaneTerm Joined(PlaneTerm[] terms)
    {
        var key = string.Join(' ', terms.Select(t => t.Code));
        if (!_joined.TryGetValue(key, out var term))
        {
            term = Add(new PlaneNode(null, terms));
            _joined[key] = term;
        }

        return term;
    }

    private PlaneTerm Add(PlaneNode node)
    {
        _nodes.Add(node);
        return new PlaneTerm((_nodes.Count - 1) << 1);
    }

    /// <summary>A question about a fact.</summary>
    /// <param name="input">The question.</param>
    /// <param name="gating">What bears on it besides.</param>
    public PlaneTerm Ask(PlaneInput input, PlaneGating gating)
    {
        if (!_inputs.TryGetValue((input, gating), out var term))
        {
            term = Add(new PlaneNode(input, [gating.Gate, gating.Yes, gating.No]));
            _inputs[(input, gating)] = term;
        }

        return term;
    }
}
