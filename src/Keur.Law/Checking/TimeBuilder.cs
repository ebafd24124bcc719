using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes the phases and spares of a text.</summary>
internal sealed class TimeBuilder(BindingContext context)
{
    private readonly List<(Phase Phase, Declaration Declaration)> _phases = [];
    private readonly List<(Spare Spare, Declaration Declaration)> _spares = [];

    /// <summary>The phases made.</summary>
    public IReadOnlyList<Phase> Phases => [.. _phases.Select(p => p.Phase)];

    /// <summary>The spares made.</summary>
    public IReadOnlyList<Spare> Spares => [.. _spares.Select(s => s.Spare)];

    /// <summary>Makes a phase.</summary>
    public void DeclarePhase(Declaration declaration)
    {
        var phase = new Phase
        {
            Id = declaration.Id.Text,
            Cites = Declarer.Cites(context, declaration),
            Covers = ReachOf(declaration, ClauseWord.Covers),
            Span = declaration.Id.Span,
        };
        context.Names.Phases.TryAdd(phase.Id, phase);
        _phases.Add((phase, declaration));
    }

    /// <summary>Makes a spare.</summary>
    public void DeclareSpare(Declaration declaration)
    {
        var spare = new Spare
        {
            Id = declaration.Id.Text,
            Title = context.Title(declaration),
            Cites = Declarer.Cites(context, declaration),
            From = ReachOf(declaration, ClauseWord.From),
            Span = declaration.Id.Span,
        };
        _spares.Add((spare, declaration));
    }

    private Reach ReachOf(Declaration declaration, ClauseWord word)
    {
        var clauses = declaration.Clauses.Where(c => c.Word == word && c.Reach is not null).ToList();
        if (clauses.Count > 0)
        {
            return context.Cited(clauses[0].Reach!, clauses[0].Span);
        }

        var text = ClauseGrammar.Text(word);
        context.Diagnostics.Error("no-reach", declaration.Id.Span, new($"`{declaration.Key}` says not which provisions.", $"`{declaration.Key}` zegt niet welke bepalingen."), new($"Add `{text}` and the provisions.", $"Voeg `{text}` en de bepalingen toe."));
        return new Reach(ReachKind.Listed, [], []);
    }

    /// <summary>Binds days, conditions and ends.</summary>
    public void Bind()
    {
        foreach (var (phase, declaration) in _phases)
        {
            phase.Starts = [.. declaration.Clauses.Where(c => c.Word == ClauseWord.From).Select(c => BindStart(phase, c))];
            if (phase.Starts.Count == 0)
            {
                context.Diagnostics.Error("no-start", declaration.Id.Span, new($"`{declaration.Key}` never starts.", $"`{declaration.Key}` begint nooit."), new("Add `from` and a day.", "Voeg `from` en een dag toe."));
            }
        }

        BreakCircles();
        foreach (var (spare, declaration) in _spares)
        {
            var cited = ConclusionBinder.FirstOf(spare.Cites);
            var when = declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.When);
            context.Cited(when?.Cites ?? [], declaration.Id.Span);
            spare.When = context.Conditions.BindOptional(when?.Condition, ConclusionBinder.FirstOf(when?.Cites ?? []) ?? cited);
            spare.Unless = ConclusionBinder.BindCited(context, declaration, ClauseWord.Unless, cited);
            spare.Until = [.. declaration.Clauses.Where(c => c.Word == ClauseWord.Until).Select(c => BindEnd(c, cited))];
        }
    }

    private PhaseStart BindStart(Phase phase, Clause clause)
    {
        var cited = ConclusionBinder.FirstOf(clause.Cites) ?? ConclusionBinder.FirstOf(phase.Cites);
        var day = clause.Day ?? (context.Act.InForce is { } entry ? entry.Plus(clause.Duration!) : null);
        return new PhaseStart(day, clause.Duration, context.Conditions.BindOptional(clause.Condition, cited), context.Cited(clause.Cites, clause.Span));
    }

    private SpareEnd BindEnd(Clause clause, Citation? cited)
    {
        var own = ConclusionBinder.FirstOf(context.Cited(clause.Cites, clause.Span));
        var date = clause.Names.Count > 0 ? context.NeedDate(clause.Names[0]) : null;
        return new SpareEnd(clause.Day, date, context.Conditions.BindOptional(clause.Condition, own ?? cited));
    }

    // A start that waits for the start of its own phase would never be found. Circles through conclusions are found with those.
    private void BreakCircles()
    {
        foreach (var phase in Phases)
        {
            if (Awaited(phase).Contains(phase))
            {
                context.Diagnostics.Error("circle", phase.Span, new($"The start of `{phase.Id}` depends on itself.", $"Het begin van `{phase.Id}` hangt van zichzelf af."));
                phase.Starts = [.. phase.Starts.Select(s => s with { When = s.When is null ? null : Formula.Never })];
            }
        }
    }

    private static HashSet<Phase> Awaited(Phase phase)
    {
        var awaited = new HashSet<Phase>();
        var open = new Stack<Phase>([phase]);
        while (open.TryPop(out var next))
        {
            foreach (var other in next.Starts.Where(s => s.When is not null).SelectMany(s => FormulaWalk.All(s.When!)).OfType<PhaseDateFormula>().Where(f => awaited.Add(f.Phase)))
            {
                open.Push(other.Phase);
            }
        }
        return awaited;
    }

    /// <summary>Reports provisions that two phases cover equally; only those that something cites first count.</summary>
    public void CheckOverlap(IEnumerable<Conclusion> conclusions)
    {
        foreach (var cite in conclusions.Where(c => c.Cites.Count > 0).Select(c => c.Cites[0]).Distinct())
        {
            var covering = _phases.Select(p => (p.Phase, Precision: p.Phase.Covers.PrecisionFor(cite))).Where(p => p.Precision is not null).ToList();
            var best = covering.Where(p => p.Precision == covering.Max(c => c.Precision)).Select(p => p.Phase).ToList();
            if (best.Count > 1)
            {
                context.Diagnostics.Error("phases-overlap", best[1].Span, new($"`{best[0].Id}` and `{best[1].Id}` cover {cite} equally.", $"`{best[0].Id}` en `{best[1].Id}` dekken {cite} even precies."), new("Let one name it more precisely, or except it.", "Laat één ervan preciezer zijn, of zonder de bepaling uit."));
            }
        }
    }
}
