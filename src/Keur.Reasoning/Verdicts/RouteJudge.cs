using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Verdicts;

/// <summary>Judges the routes of a case.</summary>
internal sealed class RouteJudge(CaseLogic logic, TimingFinder timing)
{
    /// <summary>Which way the route leads.</summary>
    public RouteJudged Judge(Route route)
    {
        var state = logic.StateOf(route);
        if (state != State.Yes)
        {
            return new RouteJudged(route, state, [], Prescribed: false, state != State.No, null);
        }

        var ways = route.Ways.Select(w => (Way: w, State: logic.StateOf(w))).Where(w => w.State != State.No).ToList();
        var open = ways.Exists(w => w.State != State.Yes);
        var prescribed = !open && ways.Count == 1 && ways[0].Way.Lines.Any(IsPrescribed);
        return new RouteJudged(route, state, open ? [] : [.. ways.Select(w => w.Way)], prescribed, open, timing.Of(route));
    }

    private bool IsPrescribed(WayLine line) => line.Must && logic.StateOf(line) == State.Yes;
}
