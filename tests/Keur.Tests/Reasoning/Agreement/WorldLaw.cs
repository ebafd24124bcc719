using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Reads the law of one possible system, of which everything is known: plain yes or no, word for word as the language says what it means.</summary>
internal sealed class WorldLaw(LawText text, IReadOnlyDictionary<string, bool> readings, FactState?[] states)
{
    private readonly Dictionary<Conclusion, bool> _described = [];
    private readonly Dictionary<(Conclusion, DateOnly), bool> _applied = [];

    public FactState StateOf(Fact fact) =>
        states[fact.Index] ?? throw new InvalidOperationException($"`{fact.Id}` is read before it has a value.");

    public bool Described(Conclusion conclusion)
    {
        if (!_described.TryGetValue(conclusion, out var holds))
        {
            holds = Says(conclusion, Described);
            _described[conclusion] = holds;
        }

        return holds;
    }

    public bool Outside => text.Classes.Any(c => c.Name!.Outside && Described(c));

    public bool Reported(Conclusion conclusion)
    {
        if (conclusion is Group { Kind: ConclusionKind.Class } named)
        {
            return named.Name!.Otherwise ? !text.Classes.Any(c => !c.Name!.Otherwise && Reported(c)) : Described(named) && (named.Name.Outside || !Outside);
        }

        var limited = conclusion is Rule { Group: { Kind: ConclusionKind.Class } of } ? !of.Name!.Outside : conclusion is Duty duty && duty.Parties.Count == 0;
        return Described(conclusion) && !(limited && Outside);
    }

    public bool Applies(Conclusion conclusion, DateOnly day)
    {
        if (conclusion is Group { Name.Otherwise: true })
        {
            return Reported(conclusion);
        }

        if (!_applied.TryGetValue((conclusion, day), out var applies))
        {
            applies = Says(conclusion, c => Applies(c, day));
            if (applies && conclusion.Cites.Count > 0)
            {
                applies = Begun(conclusion.Cites[0], day) && !(CanBeSpared(conclusion) && IsSpared(conclusion.Cites[0], day));
            }

            _applied[(conclusion, day)] = applies;
        }

        return applies;
    }

    private static bool CanBeSpared(Conclusion conclusion) =>
        conclusion.Kind is ConclusionKind.Duty or ConclusionKind.Route or ConclusionKind.Way or ConclusionKind.Penalty
        || conclusion is Rule { Group.Kind: ConclusionKind.Class or ConclusionKind.Role };

    private bool Says(Conclusion conclusion, Func<Conclusion, bool> read)
    {
        if (conclusion is Group group)
        {
            return group.Grounds.Any(read);
        }

        var borne = conclusion switch
        {
            Duty duty => duty.Parties.Count > 0 || duty.Roles.Any(read),
            Flag flag => flag.Roles.Count == 0 || flag.Roles.Any(read),
            Way way => read(way.Route) && Leads(way, read),
            _ => true,
        };
        return borne && (conclusion.When is null || Holds(conclusion.When, read)) && !conclusion.Unless.Any(u => Holds(u.Formula, read));
    }

    private bool Leads(Way way, Func<Conclusion, bool> read)
    {
        bool Line(WayLine line) => (line.When is null || Holds(line.When, read)) && !(line.Unless is { } unless && Holds(unless, read));
        var prescribed = way.Route.Ways.Where(w => w.Lines.Any(l => l.Must && Line(l))).ToList();
        return prescribed.Count > 0 ? prescribed.Contains(way) : way.Lines.Any(l => !l.Must && Line(l));
    }

    public bool Holds(Formula formula) => Holds(formula, Described);

    private bool Holds(Formula formula, Func<Conclusion, bool> read) => formula switch
    {
        ConstantFormula constant => constant.Holds,
        NotFormula not => !Holds(not.Operand, read),
        ListFormula { All: true } all => all.Points.All(p => Holds(p.Formula, read)),
        ListFormula any => any.Points.Any(p => Holds(p.Formula, read)),
        ConclusionFormula other => read(other.Conclusion),
        UnderFormula under => under.Group.Grounds.Any(g => under.Cites.Any(c => g.Cites.Any(c.Contains)) && read(g)),
        ReadingFormula side => readings.TryGetValue(side.Reading.Id, out var taken) ? taken : side.Reading.Taken,
        FactFormula test => Passes(StateOf(test.Fact), test.Test),
        PhaseDateFormula start => StartOf(start.Phase) is { } day && Compares(StateOf(start.Fact), start.Before, day),
        _ => throw new InvalidOperationException(formula.GetType().Name),
    };

    private static bool Passes(FactState state, FactTest test) => test switch
    {
        ExactValuesTest exact => state.Values == exact.Values.Aggregate(0UL, (bits, v) => bits | (1UL << v)),
        _ when !state.Arises => false,
        YesTest => state.Yes,
        AnyValueTest any => any.Values.Any(v => (state.Values & (1UL << v)) != 0),
        NumberTest number => number.Reached == (number.Threshold.Strict ? state.Number > number.Threshold.Value : state.Number >= number.Threshold.Value),
        DateTest date => Compares(state, date.Before, date.Day),
        NeverTest => state.Day is null,
        _ => throw new InvalidOperationException(test.GetType().Name),
    };

    private static bool Compares(FactState state, bool before, DateOnly day) => state.Arises && state.Day is { } own && (before ? own < day : own >= day);

    /// <summary>The earliest day of a phase whose condition holds; null where none does.</summary>
    private DateOnly? StartOf(Phase phase) => phase.Starts.Where(s => s.When is null || Holds(s.When)).Min(s => s.Day);

    private bool Begun(Citation provision, DateOnly day)
    {
        var phase = text.Phases.Where(p => p.Covers.Contains(provision)).OrderByDescending(p => Precision(p.Covers, provision)).FirstOrDefault();
        return (phase is null ? text.Act.InForce : StartOf(phase)) <= day;
    }

    private static int Precision(Reach reach, Citation provision) => reach.Kind switch
    {
        ReachKind.Rest => -1,
        ReachKind.All => 0,
        _ => reach.Listed.Where(r => r.Contains(provision)).Max(r => r.From.Depth),
    };

    private bool IsSpared(Citation provision, DateOnly day) => text.Spares.Any(s => s.From.Contains(provision) && Lasts(s, day));

    private bool Lasts(Spare spare, DateOnly day) =>
        (spare.When is null || Holds(spare.When)) && !spare.Unless.Any(u => Holds(u.Formula)) && !spare.Until.Any(u => Reached(u, day));

    private bool Reached(SpareEnd end, DateOnly day) =>
        (end.When is null || Holds(end.When)) && (end.Event is null ? end.Day <= day : StateOf(end.Event) is { Arises: true, Day: { } own } && own <= day);
}
