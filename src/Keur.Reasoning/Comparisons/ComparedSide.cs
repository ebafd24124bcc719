using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>The conclusions of one of two laws that are compared, worked out with the questions they share.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class ComparedSide<T>
    where T : struct
{
    private readonly SharedSlots _slots;
    private readonly IValues<T> _values;
    private readonly Terms<T> _terms;

    /// <summary>Takes a law.</summary>
    public ComparedSide(ComparedLaw of, SharedSlots slots, IValues<T> values)
    {
        (Of, _slots, _values) = (of, slots, values);
        var text = of.Law.Text;
        _terms = new(new MappedQuestions<T>(values, Shared), (text, of.Days), of.Readings, new KnownAnswers(text, of.Law.Day, []));
        Impossible = [.. text.Invariants.Where(i => i.Assumed).Select(i => _terms.Of(i.Formula)).Where(d => !values.IsNever(d))];
    }

    /// <summary>The law.</summary>
    public ComparedLaw Of { get; }

    /// <summary>What no system can be.</summary>
    public IReadOnlyList<T> Impossible { get; }

    private AskedLaw Law => Of.Law;

    /// <summary>When a fact arises.</summary>
    public T Gate(Fact fact) => _terms.Compiler.Gate(fact);

    /// <summary>
    /// What a declaration says by itself: a conclusion as described, a fact that it arises, a spare that it lasts on the day of the law. Never where the text
    /// has none of the id.
    /// </summary>
    public T Said(string id)
    {
        var text = Law.Text;
        return Of.Find(id) is { } conclusion ? _terms.Descriptions.Of(conclusion)
            : text.Spares.FirstOrDefault(s => s.Id == id) is { } spare ? _terms.On(Law.Day).Lasts(spare)
            : text.FindFact(id) is { } fact ? Gate(fact) : default;
    }

    /// <summary>Whether a phase has begun on the day of the law; with none, whether the act is in force.</summary>
    public T Begun(string? phase) => Law.Text.Phases.FirstOrDefault(p => p.Id == phase) is not { } found
        ? Law.Text.Act.InForce <= Law.Day ? _values.Always : default
        : _terms.Compiler.Join(found.Starts.Where(s => s.Day <= Law.Day).Select(s => s.When is null ? _values.Always : _terms.Of(s.When)), all: false);

    /// <summary>A conclusion as it binds on the day of the law; never where there is none of the id.</summary>
    public T Applies(string id) => Of.Find(id) is { } conclusion ? _terms.On(Law.Day, new Binding(conclusion, null)) : default;

    /// <summary>A conclusion as reported; where asked as it applies, only where it also binds on the day of the law.</summary>
    public T Holds(string id, bool applied) => _values.AndAll([.. Parts(id, applied)]);

    /// <summary>What has to hold for that, one after the other: that it is reported, and that it binds. Never where there is no such conclusion.</summary>
    public IReadOnlyList<T> Parts(string id, bool applied)
    {
        if (Of.Find(id) is not { } conclusion)
        {
            return [default];
        }

        var reported = _terms.Reported(conclusion);
        return applied && !_values.IsNever(reported) ? [reported, Applies(id)] : [reported];
    }

    private T Shared(int atom)
    {
        var slot = Atoms.SlotOf(Law.Text, atom);
        var fact = _slots.Of(slot.Fact);
        var ordinal = Atoms.OrdinalOf(atom);
        return _values.Question(fact.Type switch
        {
            FactType.OneOf or FactType.SomeOf => _slots.Value(fact, slot.Fact.Values[slot.Value].Name),
            FactType.Number => _slots.Threshold(fact, slot.Fact.Thresholds[ordinal]),
            FactType.Date when ordinal > 0 => _slots.Before(fact, Atoms.DayOf(atom)),
            _ => _slots.Only(fact),
        });
    }
}
