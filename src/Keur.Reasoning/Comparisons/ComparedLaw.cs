using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Comparisons;

/// <summary>One of two laws that are compared.</summary>
internal sealed class ComparedLaw
{
    private readonly Dictionary<string, Conclusion> _byId;

    /// <summary>Takes a law.</summary>
    public ComparedLaw(AskedLaw law)
    {
        Law = law;
        Readings = law.Text.Readings.ToDictionary(r => r.Id, r => law.Readings.GetValueOrDefault(r.Id, r.Taken));
        Days = new LawDays(law.Text);
        _byId = law.Text.Conclusions.ToDictionary(c => c.Id);
    }

    /// <summary>The law.</summary>
    public AskedLaw Law { get; }

    /// <summary>The side taken of every reading.</summary>
    public IReadOnlyDictionary<string, bool> Readings { get; }

    /// <summary>What of its days bears on which conclusion.</summary>
    public LawDays Days { get; }

    /// <summary>The conclusion of this id; null where there is none.</summary>
    public Conclusion? Find(string id) => _byId.GetValueOrDefault(id);
}
