using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Finds when questions bind for all cases of a block at once, as <see cref="TimingFinder"/> does for one. Cases with two events on which a question could change between the same
/// two days of the law, and those for which something is not settled, are left to it. Every thread has its own.
/// </summary>
internal sealed unsafe class BlockTimings(AskedNet asked, BlockJudge block)
{
    private readonly Room _room = new(4 * ChunkLayout.BlockBytes);
    private ChunkTimings _found = new(0);
    private ChunkView? _chunk;
    private IReadOnlyList<Fact> _events = [];
    private int _block;
    private int _question;

    /// <summary>The cases whose timing is still to be found.</summary>
    private byte* Left => _room.First;

    private byte* Part => _room.First + ChunkLayout.BlockBytes;

    private byte* Run => _room.First + (2 * ChunkLayout.BlockBytes);

    private byte* Calm => _room.First + (3 * ChunkLayout.BlockBytes);

    private int Now => asked.Days.Now;

    private List<DateOnly> Days => asked.Days.Days;

    /// <summary>Finds the timings of a block.</summary>
    public void Find(ChunkStates states, int place, List<LeftOver> rest)
    {
        (_found, _block, _chunk) = (states.Timings, place, states.Chunk);
        foreach (var timed in asked.Timed)
        {
            (_question, _events) = (timed.Question, timed.Events);
            Lanes.Copy(Left, block.Plane(asked.Places[asked.Holds[timed.Question]], yes: true), opposite: false);
            Lanes.Keep(Left, block.Valid, opposite: false);
            if (Lanes.Any(Left))
            {
                LeaveOut(timed, rest);
                FindCurrent(timed);
                FindCalm(timed);
                FindLater(timed);
                Take(Left, Timing.Spared, null);
            }
        }
    }

    /// <summary>Leaves to diagrams what is not settled, and the cases with two events between the same days.</summary>
    private void LeaveOut(TimedTerms timed, List<LeftOver> rest)
    {
        Lanes.Copy(Part, Plane(timed.HasTwoDays, yes: true), opposite: false);
        foreach (var term in timed.OnDay.Concat(timed.Calm))
        {
            var unsettled = block.Unsettled(asked.Places[term]);
            if (unsettled != null)
            {
                Lanes.AddTo(Part, unsettled);
            }
        }

        Lanes.Keep(Part, Left, opposite: false);
        if (Lanes.Any(Part))
        {
            BlockJudge.List(Part, _block * ChunkLayout.BlockRows, _question, true, rest);
            Lanes.Keep(Left, Part, opposite: true);
        }
    }

    private byte* Plane(PlaneTerm term, bool yes) => block.Plane(asked.Places[term], yes);

    /// <summary>Those that bind or may bind on the day asked about, since the first day from which on that is so.</summary>
    private void FindCurrent(TimedTerms timed)
    {
        Lanes.Copy(Run, Left, opposite: false);
        Lanes.Keep(Run, Plane(timed.OnDay[Now], yes: true), opposite: false);
        FollowBack(timed, (Timing.Now, PlaneKeeps: true));
        Lanes.Copy(Run, Left, opposite: false);
        Lanes.Keep(Run, Plane(timed.OnDay[Now], yes: false), opposite: true);
        FollowBack(timed, (Timing.Open, PlaneKeeps: false));
    }

    /// <summary>Follows a run of days back: those with a yes, or those without a no.</summary>
    private void FollowBack(TimedTerms timed, (Timing Timing, bool PlaneKeeps) how)
    {
        Lanes.Keep(Left, Run, opposite: true);
        for (var day = Now; day >= 0 && Lanes.Any(Run); day--)
        {
            Lanes.Copy(Part, Run, opposite: false);
            if (day > 0)
            {
                Lanes.Keep(Part, Plane(timed.OnDay[day - 1], how.PlaneKeeps), opposite: how.PlaneKeeps);
            }

            Take(Part, how.Timing, day);
            Lanes.Keep(Run, Part, opposite: true);
        }
    }

    /// <summary>The cases that stay spared as long as nothing happens that has not yet, and for which something has not or never does.</summary>
    private void FindCalm(TimedTerms timed)
    {
        Lanes.Copy(Calm, Plane(timed.HasAbsent, yes: true), opposite: false);
        foreach (var term in timed.Calm)
        {
            Lanes.Keep(Calm, Plane(term, yes: false), opposite: false);
        }
    }

    /// <summary>Those that bind or may bind from a later day.</summary>
    private void FindLater(TimedTerms timed)
    {
        for (var day = Now + 1; day < Days.Count && Lanes.Any(Left); day++)
        {
            Lanes.Copy(Run, Left, opposite: false);
            Lanes.Keep(Run, Plane(timed.OnDay[day], yes: false), opposite: true);
            Lanes.Keep(Left, Run, opposite: true);
            var atLast = Days[day] == TimingFinder.AtLast;
            if (!atLast)
            {
                Lanes.Copy(Part, Run, opposite: false);
                Lanes.Keep(Part, Plane(timed.OnDay[day], yes: true), opposite: false);
                Take(Part, Timing.Later, day);
                Lanes.Keep(Run, Part, opposite: true);
            }

            Lanes.Copy(Part, Run, opposite: false);
            Lanes.Keep(Part, Calm, opposite: false);
            Take(Part, Timing.Spared, null);
            Lanes.Keep(Run, Part, opposite: true);
            Take(Run, Timing.Open, atLast ? null : day);
        }
    }

    /// <summary>Gives cases a timing from one of the days; from what came before it where that was an event.</summary>
    private void Take(byte* cases, Timing timing, int? day)
    {
        if (!Lanes.Any(cases))
        {
            return;
        }

        if (day is { } place && asked.Days.IsEnd(place))
        {
            TakeFromEvents(cases, timing, place);
            return;
        }

        var from = day is null ? (DateOnly?)null : Days[day.Value] == DateOnly.MinValue ? asked.Reasoner.Text.Act.InForce : Days[day.Value];
        fixed (byte* plane = _found.PlaneOf(_question, new PortfolioTiming(timing, from)))
        {
            Lanes.AddTo(plane + (_block * ChunkLayout.BlockBytes), cases);
        }
    }

    private void TakeFromEvents(byte* cases, Timing timing, int day)
    {
        for (var row = 0; row < ChunkLayout.BlockRows; row++)
        {
            if ((cases[row >> 3] >> (row & 7) & 1) != 0)
            {
                var place = (_block * ChunkLayout.BlockRows) + row;
                ChunkStates.Put(_found.PlaneOf(_question, new PortfolioTiming(timing, EventOf(place, day))), place, there: true);
            }
        }
    }

    /// <summary>The day of the event of a case that fell between a day and the one before it; there is one, or nothing would have changed.</summary>
    private DateOnly EventOf(int row, int day)
    {
        foreach (var date in _events)
        {
            var fact = block.PlaceOf(date);
            if (fact >= 0 && _chunk!.Has(_chunk.Schema.ColumnOf(fact, PlaneKind.Dated), row)
                && DateOnly.FromDayNumber(_chunk.Days(fact)[_chunk.RankOf(fact, row)]) is var found && found > Days[day - 1] && found <= Days[day])
            {
                return found;
            }
        }

        throw new InvalidOperationException("Something changed on a day on which nothing can change.");
    }
}
