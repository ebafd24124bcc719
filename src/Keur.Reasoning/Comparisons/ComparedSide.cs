using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>One of two laws that are compared, its conclusions drawn with the questions they share.</summary>
internal sealed class ComparedSide
{
    private readonly SharedSlots _slots;
    private readonly DiagramStore _store;
    private readonly Terms<Diagram> _terms;
    private readonly Dictionary<string, Conclusion> _byId;

    /// <summary>Takes a law.</summary>
    public ComparedSide(AskedLaw law, SharedSlots slots, DiagramStore store)
    {
        (Law, _slots, _store) = (law, slots, store);
        Readings = law.Text.Readings.ToDictionary(r => r.Id, r => law.Readings.GetValueOrDefault(r.Id, r.Taken));
        Days = new LawDays(law.Text);
        _terms = new(new MappedQuestions(store, Shared), (law.Text, Days), Readings, new KnownAnswers(law.Text, law.Day, []));
        _byId = law.Text.Conclusions.ToDictionary(c => c.Id);
        Impossible = [.. law.Text.Invariants.Where(i => i.Assumed).Select(i => _terms.Of(i.Formula)).Where(d => d != Diagram.False)];
    }

    /// <summary>The law.</summary>
    public AskedLaw Law { get; }

    /// <summary>The side taken of every reading.</summary>
    public IReadOnlyDictionary<string, bool> Readings { get; }

    /// <summary>What of its days bears on which conclusion.</summary>
    public LawDays Days { get; }

    /// <summary>What no system can be.</summary>
    public IReadOnlyList<Diagram> Impossible { get; }

    /// <summary>The conclusion of this id; null where there is none.</summary>
    public Conclusion? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>When a fact arises.</summary>
    public Diagram Gate(Fact fact) => _terms.Compiler.Gate(fact);

    /// <summary>
    /// What a declaration says by itself: a conclusion as described, a fact that it arises, a spare that it lasts on the day of the law. Never where the text
    /// has none of the id.
    /// </summary>
    public Diagram Said(string id)
    {
        var text = Law.Text;
        return Find(id) is { } conclusion ? _terms.Descriptions.Of(conclusion)
            : text.Spares.FirstOrDefault(s => s.Id == id) is { } spare ? _terms.On(Law.Day).Lasts(spare)
            : text.FindFact(id) is { } fact ? Gate(fact) : Diagram.False;
    }

    /// <summary>Whether a phase has begun on the day of the law; with none, whether the act is in force.</summary>
    public Diagram Begun(string? phase) => Law.Text.Phases.FirstOrDefault(p => p.Id == phase) is not { } found
        ? Law.Text.Act.InForce <= Law.Day ? Diagram.True : Diagram.False
        : _terms.Compiler.Join(found.Starts.Where(s => s.Day <= Law.Day).Select(s => s.When is null ? Diagram.True : _terms.Of(s.When)), all: false);

    /// <summary>A conclusion as it binds on the day of the law; never where there is none of the id.</summary>
    public Diagram Applies(string id) => Find(id) is { } conclusion ? _terms.On(Law.Day, new Binding(conclusion, null)) : Diagram.False;

    /// <summary>A conclusion as reported; where asked as it applies, only where it also binds on the day of the law.</summary>
    public Diagram Of(string id, bool applied) => _store.AndAll([.. Parts(id, applied)]);

    /// <summary>What has to hold for that, one after the other: that it is reported, and that it binds. Never where there is no such conclusion.</summary>
    public IEnumerable<Diagram> Parts(string id, bool applied)
    {
        if (Find(id) is not { } conclusion)
        {
            return [Diagram.False];
        }

        var reported = _terms.Reported(conclusion);
        return applied && reported != Diagram.False ? [reported, Applies(id)] : [reported];
    }

    private Diagram Shared(int atom)
    {
        var slot = Atoms.SlotOf(Law.Text, atom);
        var fact = _slots.Of(slot.Fact);
        var ordinal = Atoms.OrdinalOf(atom);
        return _store.Variable(fact.Type switch
        {
            FactType.OneOf or FactType.SomeOf => _slots.Value(fact, slot.Fact.Values[slot.Value].Name),
            FactType.Number => _slots.Threshold(fact, slot.Fact.Thresholds[ordinal]),
            FactType.Date when ordinal > 0 => _slots.Before(fact, Atoms.DayOf(atom)),
            _ => _slots.Only(fact),
        });
    }
}
