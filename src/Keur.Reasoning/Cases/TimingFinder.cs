using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Finds since or from when what holds binds. Anything changes only on days that phases, spares and the case's own events name, so it looks at each
/// of these and at the day asked about.
/// </summary>
internal sealed class TimingFinder
{
    /// <summary>A day after all others: by then whatever can still happen may have.</summary>
    private static readonly DateOnly AtLast = DateOnly.MaxValue.AddDays(-1);

    private readonly CaseLogic _logic;
    private readonly List<DateOnly> _days;
    private readonly Lazy<CaseLogic> _undisturbed;

    /// <summary>Looks at a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="again">Makes the same case with other answers.</param>
    public TimingFinder(CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again)
    {
        _logic = logic;
        _days = [.. DaysOf(logic).Distinct().Order()];
        var ends = logic.Text.Spares.SelectMany(s => s.Until).Select(u => u.Event).OfType<Fact>().ToHashSet();
        _undisturbed = new(() => again(logic.Answers.All.Select(a => a.NotYet && ends.Contains(a.Fact) ? Answer.NeverHappens(a.Fact) : a)));
    }

    private static IEnumerable<DateOnly> DaysOf(CaseLogic logic)
    {
        var text = logic.Text;
        var starts = text.Phases.SelectMany(p => p.Starts).Select(s => s.Day).Append(text.Act.InForce);
        var ends = text.Spares.SelectMany(s => s.Until).Select(u => u.Event is null ? u.Day : DayOf(logic.Answers.Of(u.Event)));
        var own = new DateOnly?[] { DateOnly.MinValue, logic.AsOf, logic.AsOf.AddDays(1) };
        return starts.Concat(ends).Concat(own).OfType<DateOnly>();
    }

    private static DateOnly? DayOf(Answer? happened) => happened is { NotYet: false } ? happened.Date : AtLast;

    /// <summary>When a conclusion that holds binds. The class of what has no other has no grounds that could begin: it binds as long as the act does.</summary>
    public Timed Of(Conclusion conclusion) => conclusion is Group { Name.Otherwise: true }
        ? Find(conclusion, (_, logic) => logic.Reported(conclusion))
        : Find(conclusion, (on, _) => on.Of(conclusion));

    /// <summary>When the duty of one of its roles binds.</summary>
    public Timed OfDuty(Duty duty, Group role) => Find(duty, (on, _) => on.OfDuty(duty, role));

    private Timed Find(Conclusion conclusion, Func<Applications, CaseLogic, Diagram> applies)
    {
        if (!_logic.Text.IsAdopted)
        {
            return new Timed(Timing.IfAdopted, null, null, []);
        }

        var states = _days.ConvertAll(d => _logic.StateOf(() => applies(_logic.On(d), _logic)));
        var now = _days.IndexOf(_logic.AsOf);
        if (states[now] != State.No)
        {
            return Current(states, now, applies);
        }

        var next = states.FindIndex(now, s => s != State.No);
        if (next < 0)
        {
            return new Timed(Timing.Spared, null, SpareOf(conclusion, now), []);
        }

        var spare = SpareOf(conclusion, now);
        if (states[next] == State.Yes && _days[next] != AtLast)
        {
            return new Timed(Timing.Later, _days[next], spare, []);
        }

        return OnlyEventsDecide(now, applies)
            ? new Timed(Timing.Spared, null, SpareOf(conclusion, next) ?? spare, Events(conclusion))
            : new Timed(Timing.Open, _days[next] == AtLast ? null : _days[next], spare, DecisiveAt(next, applies));
    }

    private Timed Current(List<State> states, int now, Func<Applications, CaseLogic, Diagram> applies)
    {
        var settled = states[now] == State.Yes;
        var first = now;
        while (first > 0 && (settled ? states[first - 1] == State.Yes : states[first - 1] != State.No))
        {
            first--;
        }

        var from = _days[first] == DateOnly.MinValue ? _logic.Text.Act.InForce : _days[first];
        return settled ? new Timed(Timing.Now, from, null, []) : new Timed(Timing.Open, from, null, DecisiveAt(now, applies));
    }

    /// <summary>Whether the case stays spared for as long as no event that ends a spare happens of those that have not happened yet.</summary>
    private bool OnlyEventsDecide(int now, Func<Applications, CaseLogic, Diagram> applies)
    {
        var calm = _undisturbed.Value;
        return calm.Answers.All.Any(a => a.Dated == false)
            && _days.Skip(now).All(d => calm.StateOf(applies(calm.On(d), calm)) == State.No);
    }

    private IReadOnlyList<Fact> DecisiveAt(int at, Func<Applications, CaseLogic, Diagram> applies)
    {
        var diagram = applies(_logic.On(_days[at]), _logic);
        return _logic.StateOf(diagram) == State.Open ? _logic.Decisive(diagram) : [];
    }

    private IEnumerable<Spare> SparesOf(Conclusion conclusion) => conclusion switch
    {
        Group group => group.Grounds.SelectMany(SparesOf).Distinct(),
        { Cites.Count: > 0 } when Applications.IsSpareable(conclusion) => _logic.Text.Spares.Where(s => s.From.Contains(conclusion.Cites[0])),
        _ => [],
    };

    /// <summary>
    /// The spare that holds the conclusion off, or what it reads: one that lasts on the day, else one that lasts when its phase begins.
    /// </summary>
    private Spare? SpareOf(Conclusion conclusion, int from)
    {
        foreach (var day in _days.Skip(from))
        {
            var applications = _logic.On(day);
            var spare = WithReads(conclusion).SelectMany(SparesOf).Distinct().FirstOrDefault(s => _logic.StateOf(applications.Lasts(s)) == State.Yes);
            if (spare is not null)
            {
                return spare;
            }
        }

        return null;
    }

    private static IEnumerable<Conclusion> WithReads(Conclusion conclusion)
    {
        var seen = new HashSet<Conclusion> { conclusion };
        var pending = new Queue<Conclusion>(seen);
        while (pending.TryDequeue(out var next))
        {
            yield return next;
            foreach (var read in FormulaWalk.Reads(next).Where(seen.Add))
            {
                pending.Enqueue(read);
            }
        }
    }

    private IReadOnlyList<Fact> Events(Conclusion conclusion) =>
        [.. WithReads(conclusion).SelectMany(SparesOf).SelectMany(s => s.Until).Select(u => u.Event).OfType<Fact>().Distinct().Where(f => _logic.Answers.Of(f) is { NotYet: true })];
}
