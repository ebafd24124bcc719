using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Conclusions as they apply on one day: what they read is taken as it applies on that day, the phase of their first citation has begun, and what
/// can be spared is not.
/// </summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class Applications<T>
    where T : struct
{
    private readonly FormulaCompiler<T> _compiler;
    private readonly Descriptions<T> _descriptions;
    private readonly LawDays _days;
    private readonly DateOnly? _inForce;
    private readonly DateOnly _day;
    private readonly T?[] _applied;
    private readonly Dictionary<Phase, T> _begun = [];
    private readonly Dictionary<Spare, T> _lasting = [];
    private readonly Func<Conclusion, T> _of;

    /// <summary>What of a text applies on a day.</summary>
    public Applications(FormulaCompiler<T> compiler, Descriptions<T> descriptions, (LawText Text, LawDays Days) law, DateOnly day)
    {
        (_compiler, _descriptions, _days, _inForce, _day) = (compiler, descriptions, law.Days, law.Text.Act.InForce, day);
        (_applied, _of) = (new T?[law.Text.Conclusions.Count], Of);
    }

    private IValues<T> Values => _compiler.Values;

    /// <summary>The conclusion as it applies on the day.</summary>
    public T Of(Conclusion conclusion)
    {
        if (_applied[conclusion.Index] is not { } found)
        {
            found = Work(conclusion);
            _applied[conclusion.Index] = found;
        }

        return found;
    }

    private T Work(Conclusion conclusion)
    {
        var begun = HasBegun(conclusion);
        return Values.IsNever(begun) ? default : Values.And(Values.And(begun, Bodies.Of(_compiler, conclusion, _of)), Unspared(conclusion));
    }

    /// <summary>The duty of one of its roles as it applies on the day.</summary>
    public T OfDuty(Duty duty, Group role) =>
        Values.AndAll([HasBegun(duty), Of(role), Bodies.Tests(_compiler, duty, _of), Unspared(duty)]);

    /// <summary>Whether the phase of a conclusion has begun; always for a group, whose grounds have phases of their own.</summary>
    public T HasBegun(Conclusion conclusion)
    {
        if (conclusion.Cites.Count == 0)
        {
            return Values.Always;
        }

        if (_days.PhaseOf(conclusion) is not { } phase)
        {
            return _inForce <= _day ? Values.Always : default;
        }

        if (!_begun.TryGetValue(phase, out var begun))
        {
            begun = _compiler.Join(phase.Starts.Where(s => s.Day <= _day).Select(s => _compiler.CompileOptional(s.When, _descriptions.Of)), all: false);
            _begun[phase] = begun;
        }

        return begun;
    }

    /// <summary>Whether a conclusion can apply on the day at all: its phase has begun, and nothing spares it.</summary>
    public T CanApply(Conclusion conclusion) => Values.And(HasBegun(conclusion), Unspared(conclusion));

    private T Unspared(Conclusion conclusion)
    {
        var spares = _days.SparesOf(conclusion);
        return spares.Count == 0 ? Values.Always : Values.Not(_compiler.Join(spares.Select(Lasts), all: false));
    }

    /// <summary>Whether a spare lasts on the day.</summary>
    public T Lasts(Spare spare)
    {
        if (!_lasting.TryGetValue(spare, out var lasts))
        {
            lasts = Work(spare);
            _lasting[spare] = lasts;
        }

        return lasts;
    }

    private T Work(Spare spare)
    {
        var ended = _compiler.Join(spare.Until.Select(Ended), all: false);
        var excepted = _compiler.Join(spare.Unless.Select(u => _compiler.Compile(u.Formula, _descriptions.Of)), all: false);
        return Values.AndAll([_compiler.CompileOptional(spare.When, _descriptions.Of), Values.Not(excepted), Values.Not(ended)]);
    }

    private T Ended(SpareEnd end)
    {
        var reached = end.Event is { } date
            ? _compiler.Compared(date, before: true, _day.AddDays(1))
            : end.Day <= _day ? Values.Always : default;
        return Values.And(reached, _compiler.CompileOptional(end.When, _descriptions.Of));
    }
}
