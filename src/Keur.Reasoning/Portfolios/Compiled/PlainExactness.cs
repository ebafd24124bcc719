namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Where three plain values are exact by the form of a term alone: any of several is possible where one of them is; all of several are, where none of them needs a question answered
/// otherwise than another does. It holds only where any answers fit together.
/// </summary>
internal sealed class PlainExactness(PlaneNet net)
{
    private readonly Dictionary<int, (bool IsExact, HashSet<int> Literals)> _known = [];

    /// <summary>Whether a term that plain values do not rule out is possible for certain.</summary>
    public bool CanBe(PlaneTerm term) => Find(term.Code).IsExact;

    private (bool IsExact, HashSet<int> Literals) Find(int code)
    {
        if (!_known.TryGetValue(code, out var found))
        {
            _known[code] = found = Work(code);
        }

        return found;
    }

    private (bool IsExact, HashSet<int> Literals) Work(int code)
    {
        var node = net.Nodes[code >> 1];
        if (node.Input is not null || code < 2)
        {
            return (true, code < 2 ? [] : [code]);
        }

        var parts = node.Terms.Select(t => Find(t.Code ^ (code & 1))).ToList();
        var literals = new HashSet<int>();
        var isExact = parts.TrueForAll(p => p.IsExact);
        foreach (var part in parts)
        {
            isExact &= (code & 1) != 0 || !part.Literals.Any(l => literals.Contains(l ^ 1));
            literals.UnionWith(part.Literals);
        }

        return (isExact, literals);
    }
}
