using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Since or from when something binds, in words that follow what binds: `high-risk since 2 …`.</summary>
public static class TimedWords
{
    /// <summary>The words.</summary>
    public static Words Of(Timed timed) => timed.Timing switch
    {
        Timing.Now => Day(timed, "since", "sinds") ?? new("now", "nu"),
        Timing.Later => Later(timed),
        Timing.Spared => Spared(timed),
        Timing.IfAdopted => new("if the act is adopted", "als de regeling wordt vastgesteld"),
        _ => Open(timed),
    };

    private static Words? Day(Timed timed, string english, string dutch) =>
        timed.From is { } day ? new($"{english} {DayWords.Of(day).English}", $"{dutch} {DayWords.Of(day).Dutch}") : null;

    private static Words Later(Timed timed)
    {
        var from = Day(timed, "from", "vanaf") ?? new("later", "later");
        return timed.SparedBy is null ? from : new($"{from.English}, spared until then by {Cite(timed).English}", $"{from.Dutch}, tot dan vrijgesteld door {Cite(timed).Dutch}");
    }

    private static Words Spared(Timed timed)
    {
        var spared = timed.SparedBy is null ? new Words("not, by its dates", "niet, door de data") : new($"spared by {Cite(timed).English}", $"vrijgesteld door {Cite(timed).Dutch}");
        var events = Events(timed);
        return timed.Decide.Count == 0 ? spared : new($"{spared.English}, until this happens: {events.English}", $"{spared.Dutch}, tot dit gebeurt: {events.Dutch}");
    }

    private static Words Open(Timed timed)
    {
        var from = Day(timed, "at the earliest from", "op zijn vroegst vanaf") ?? new("from a day still open", "vanaf een dag die nog openstaat");
        var events = Events(timed);
        return timed.Decide.Count == 0 ? from : new($"{from.English}; this decides: {events.English}", $"{from.Dutch}; dit beslist: {events.Dutch}");
    }

    private static Words Events(Timed timed) => Phrases.Joined(" ", timed.Decide.Select(f => f.Ask));

    private static Words Cite(Timed timed) => timed.SparedBy is { Cites.Count: > 0 } spare ? spare.Cites[0].Named : Words.Same(timed.SparedBy?.Id ?? string.Empty);
}
