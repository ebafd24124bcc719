using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Finds since or from when what holds binds. Anything changes only on days that phases, spares and the case's own events name, so it looks at each
/// of these and at the day asked about.
/// </summary>
internal sealed class TimingFinder
{
    /// <summary>A day after all others: by then whatever can still happen may have.</summary>
    public static readonly DateOnly AtLast = DateOnly.MaxValue.AddDays(-1);

    private readonly CaseLogic _logic;
    private readonly List<DateOnly> _days;
    private readonly int _now;
    private readonly Lazy<CaseLogic> _undisturbed;

    /// <summary>Looks at a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="again">Makes the same case with other answers.</param>
    public TimingFinder(CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again)
    {
        _logic = logic;
        _days = [.. DaysOf(logic).Distinct().Order()];
        _now = _days.IndexOf(logic.AsOf);
        var ends = logic.Days.Events;
        _undisturbed = new(() => again(logic.Answers.All.Select(a => a.NotYet && ends.Contains(a.Fact) ? Answer.NeverHappens(a.Fact) : a)));
    }

    private static IEnumerable<DateOnly> DaysOf(CaseLogic logic) =>
        logic.Days.Named.Concat(logic.Days.Events.Select(e => DayOf(logic.Answers.Of(e)))).Concat([DateOnly.MinValue, logic.AsOf, logic.AsOf.AddDays(1)]);

    private static DateOnly DayOf(Answer? happened) => happened is { NotYet: false, Date: { } day } ? day : AtLast;

    /// <summary>When a conclusion that holds binds.</summary>
    public Timed Of(Conclusion conclusion) => Find(new Binding(conclusion, null));

    /// <summary>When the duty of one of its roles binds.</summary>
    public Timed OfDuty(Duty duty, Group role) => Find(new Binding(duty, role));

    private Timed Find(Binding binding)
    {
        if (!_logic.Text.IsAdopted)
        {
            return new Timed(Timing.IfAdopted, null, null, []);
        }

        var states = _days.ConvertAll(d => _logic.StateOn(d, binding));
        if (states[_now] != State.No)
        {
            return Current(states, binding);
        }

        var next = states.FindIndex(_now, s => s != State.No);
        if (next < 0)
        {
            return new Timed(Timing.Spared, null, SpareOf(binding, _now), []);
        }

        var spare = SpareOf(binding, _now);
        if (states[next] == State.Yes && _days[next] != AtLast)
        {
            return new Timed(Timing.Later, _days[next], spare, []);
        }

        return OnlyEventsDecide(binding)
            ? new Timed(Timing.Spared, null, SpareOf(binding, next) ?? spare, Events(binding))
            : new Timed(Timing.Open, _days[next] == AtLast ? null : _days[next], spare, DecisiveAt(next, binding));
    }

    private Timed Current(List<State> states, Binding binding)
    {
        var settled = states[_now] == State.Yes;
        var first = _now;
        while (first > 0 && (settled ? states[first - 1] == State.Yes : states[first - 1] != State.No))
        {
            first--;
        }

        var from = _days[first] == DateOnly.MinValue ? _logic.Text.Act.InForce : _days[first];
        return settled ? new Timed(Timing.Now, from, null, []) : new Timed(Timing.Open, from, null, DecisiveAt(_now, binding));
    }

    /// <summary>Whether the case stays spared for as long as no event that ends a spare happens of those that have not happened yet.</summary>
    private bool OnlyEventsDecide(Binding binding)
    {
        var calm = _undisturbed.Value;
        return calm.Answers.All.Any(a => a.Dated == false) && _days.Skip(_now).All(d => calm.StateOn(d, binding) == State.No);
    }

    /// <summary>What could still decide whether it binds on a day; nothing where telling exceeds the bound on work.</summary>
    private IReadOnlyList<Fact> DecisiveAt(int at, Binding binding) =>
        _logic.StateOn(_days[at], binding) == State.Open ? _logic.Decisive(() => _logic.Exact.On(_days[at], binding)) ?? [] : [];

    /// <summary>
    /// The spare that holds the conclusion off, or what it reads: one that lasts on the day, else one that lasts when its phase begins.
    /// </summary>
    private Spare? SpareOf(Binding binding, int from)
    {
        var spares = _logic.Days.SparesBehind(binding.Conclusion);
        return spares.Count == 0
            ? null
            : _days.Skip(from).Select(d => spares.FirstOrDefault(s => _logic.StateOn(d, s) == State.Yes)).FirstOrDefault(s => s is not null);
    }

    private IReadOnlyList<Fact> Events(Binding binding) =>
        [.. _logic.Days.SparesBehind(binding.Conclusion).SelectMany(s => s.Until).Select(u => u.Event).OfType<Fact>().Distinct().Where(f => _logic.Answers.Of(f) is { NotYet: true })];
}
