using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.TimeLimits;

namespace Keur.Reasoning.Verdicts;

/// <summary>Judges the duties of a case.</summary>
internal sealed class DutyJudge(CaseLogic logic, TimingFinder timing, HolidayCalendar? calendar)
{
    /// <summary>The duties owed or open, for each role that owes them; those of parties where the case itself calls for them.</summary>
    public IReadOnlyList<DutyJudged> Judge() => [.. logic.Text.Duties.SelectMany(Judge)];

    /// <summary>One duty, for each of its roles and parties for which it is owed or open.</summary>
    public IEnumerable<DutyJudged> Judge(Duty duty)
    {
        foreach (var role in duty.Roles)
        {
            var state = logic.StateOf(duty, role);
            if (state != State.No)
            {
                yield return Make(duty, role.Id, state, state == State.Yes ? timing.OfDuty(duty, role) : null);
            }
        }

        var owed = duty.Parties.Count == 0 || duty.When is null ? State.No : logic.StateOfTests(duty);
        foreach (var party in duty.Parties.Where(_ => owed == State.Yes))
        {
            yield return Make(duty, party.Id, owed, timing.Of(duty));
        }
    }

    private DutyJudged Make(Duty duty, string role, State state, Timed? timed) =>
        new(duty, role, state, timed) { Due = state == State.Yes ? DueOf(duty) : null };

    /// <summary>When the shortest time limit that holds ends; null where none is known to hold, or one that could be shorter is open.</summary>
    public Due? DueOf(Duty duty)
    {
        var limits = duty.Within.Select(w => (Limit: w, State: w.When is null ? State.Yes : logic.StateOf(w.When))).ToList();
        if (limits.Exists(l => l.State is State.Open or State.BeyondBudget))
        {
            return null;
        }

        var counted = limits.Where(l => l.State == State.Yes).Select(l => Count(l.Limit)).ToList();
        return counted.Contains(null) ? null : counted.OfType<Due>().OrderBy(d => d.Moment.Day).ThenBy(d => d.Moment.Hour).FirstOrDefault();
    }

    private Due? Count(TimeLimit limit)
    {
        if (logic.Answers.Of(limit.Event)?.Date is not { } day)
        {
            return null;
        }

        // Facts know days, not hours: a limit in hours is counted from the start of its day, so that it is never reported too late.
        var moment = limit.Length.Unit == DurationUnit.Hours
            ? PeriodCount.From(day.ToDateTime(TimeOnly.MinValue), limit.Length, calendar)
            : PeriodCount.From(day, limit.Length, calendar);
        return new Due(limit, moment);
    }
}
