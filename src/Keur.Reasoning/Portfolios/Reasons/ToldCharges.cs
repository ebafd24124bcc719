using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios.Compiled;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>Gathers which declarations make a difference for which cases, in the order in which they are found.</summary>
internal sealed class ToldCharges
{
    private readonly List<Charge> _charges = [];
    private readonly Dictionary<string, byte[]> _cases = [];

    /// <summary>The cases for which any declaration was found; empty of length where none was.</summary>
    public byte[] Told { get; private set; } = [];

    /// <summary>Adds a declaration with its cases.</summary>
    public void Add(Charge charge, byte[] cases)
    {
        if (!Bits.Any(cases))
        {
            return;
        }

        if (!_cases.TryGetValue(charge.Id, out var known))
        {
            _charges.Add(charge);
        }

        _cases[charge.Id] = known is null ? cases : Bits.Or(known, cases);
        Told = Told.Length == 0 ? cases : Bits.Or(Told, cases);
    }

    /// <summary>The declarations with their cases. What cites nothing merely gathers what does, and is left out for a case of which something that cites was found.</summary>
    public IReadOnlyList<(Charge Charge, byte[] Cases)> Finish()
    {
        var citing = _charges.FindAll(c => c.Cites.Count > 0).Select(c => _cases[c.Id]).Aggregate(new byte[Told.Length], Bits.Or);
        return [.. _charges.Select(c => (c, c.Cites.Count > 0 ? _cases[c.Id] : Bits.Without(_cases[c.Id], citing))).Where(c => Bits.Any(c.Item2))];
    }
}
