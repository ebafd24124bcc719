using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>A day to come on which duties begin, or must be done.</summary>
/// <param name="Day">The day.</param>
/// <param name="Begins">The duties that begin to bind.</param>
/// <param name="Ends">The duties whose time limit ends.</param>
public sealed record NextDate(DateOnly Day, IReadOnlyList<DutyJudged> Begins, IReadOnlyList<DutyJudged> Ends)
{
    /// <summary>The days to come of a verdict, the first first: a duty open as yet counts where its limit is known.</summary>
    public static IReadOnlyList<NextDate> Of(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var starts = verdict.Duties.Where(d => d.Timed is { Timing: Timing.Later, From: not null }).Select(d => (Day: d.Timed!.From!.Value, Duty: d, Ends: false));
        var ends = verdict.Duties.Where(d => DutyJson.DueOf(d)?.Moment.Day >= verdict.AsOf).Select(d => (d.Due!.Moment.Day, Duty: d, Ends: true));
        return [.. starts.Concat(ends).GroupBy(x => x.Day).OrderBy(g => g.Key).Select(g => new NextDate(g.Key, [.. g.Where(x => !x.Ends).Select(x => x.Duty)], [.. g.Where(x => x.Ends).Select(x => x.Duty)]))];
    }

    /// <summary>What happens on the day: what is due by name, what begins by number.</summary>
    public Words Said => Phrases.Joined(", ", [.. Ends.Select(d => Phrases.Inside(d.Duty.Title)).Select(t => new Words($"{t.English} is due", $"{t.Dutch} moet klaar zijn")), .. Beginning]);

    private IEnumerable<Words> Beginning => Begins.Count switch
    {
        0 => [],
        1 => [new("1 duty begins", "1 plicht begint")],
        _ => [new($"{Begins.Count} duties begin", $"{Begins.Count} plichten beginnen")],
    };
}
