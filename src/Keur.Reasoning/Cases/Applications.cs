using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Conclusions as they apply on one day: what they read is taken as it applies on that day, the phase of their first citation has begun, and what
/// can be spared is not.
/// </summary>
internal sealed class Applications(FormulaCompiler compiler, Descriptions descriptions, LawText text, DateOnly day)
{
    private readonly Dictionary<Conclusion, Diagram> _applied = [];

    /// <summary>The conclusion as it applies on the day.</summary>
    public Diagram Of(Conclusion conclusion)
    {
        if (!_applied.TryGetValue(conclusion, out var diagram))
        {
            diagram = compiler.Store.And(HasBegun(conclusion), Descriptions.Body(compiler, conclusion, Of));
            diagram = IsSpareable(conclusion) ? compiler.Store.And(diagram, compiler.Store.Not(Spared(conclusion.Cites))) : diagram;
            _applied[conclusion] = diagram;
        }

        return diagram;
    }

    /// <summary>The duty of one of its roles as it applies on the day.</summary>
    public Diagram OfDuty(Duty duty, Group role)
    {
        var store = compiler.Store;
        return store.AndAll([HasBegun(duty), Of(role), Descriptions.Tests(compiler, duty, Of), store.Not(Spared(duty.Cites))]);
    }

    /// <summary>Whether the phase of a conclusion has begun; always for a group, whose grounds have phases of their own.</summary>
    public Diagram HasBegun(Conclusion conclusion)
    {
        if (conclusion.Cites.Count == 0)
        {
            return Diagram.True;
        }

        if (text.PhaseOf(conclusion.Cites[0]) is not { } phase)
        {
            return text.Act.InForce <= day ? Diagram.True : Diagram.False;
        }

        return compiler.Join(phase.Starts.Where(s => s.Day <= day).Select(s => compiler.CompileOptional(s.When, descriptions.Of)), all: false);
    }

    /// <summary>Classes, roles, routes, duties and penalties can be spared; a helper never, so that no limit takes a definition away.</summary>
    public static bool IsSpareable(Conclusion conclusion) => conclusion switch
    {
        Rule rule => rule.Group is { Kind: ConclusionKind.Class or ConclusionKind.Role },
        Duty or Route or Way or Penalty => true,
        _ => false,
    };

    private Diagram Spared(IReadOnlyList<Citation> cites) =>
        cites.Count == 0 ? Diagram.False : compiler.Join(text.Spares.Where(s => s.From.Contains(cites[0])).Select(Lasts), all: false);

    /// <summary>Whether a spare lasts on the day.</summary>
    public Diagram Lasts(Spare spare)
    {
        var store = compiler.Store;
        var ended = compiler.Join(spare.Until.Select(Ended), all: false);
        var excepted = compiler.Join(spare.Unless.Select(u => compiler.Compile(u.Formula, descriptions.Of)), all: false);
        return store.AndAll([compiler.CompileOptional(spare.When, descriptions.Of), store.Not(excepted), store.Not(ended)]);
    }

    private Diagram Ended(SpareEnd end)
    {
        var reached = end.Event is { } date
            ? compiler.Compared(date, before: true, day.AddDays(1))
            : end.Day <= day ? Diagram.True : Diagram.False;
        return compiler.Store.And(reached, compiler.CompileOptional(end.When, descriptions.Of));
    }
}
