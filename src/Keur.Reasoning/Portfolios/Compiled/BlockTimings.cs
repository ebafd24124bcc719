using System.Runtime.InteropServices;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Finds when questions bind for all cases of a block at once, as <see cref="TimingFinder"/> does for one. Cases with a day of their own on which a question could change, and
/// those for which something is not settled, are left to it. Every thread has its own.
/// </summary>
internal sealed unsafe class BlockTimings(AskedNet asked, BlockJudge block) : IDisposable
{
    private readonly byte* _room = (byte*)NativeMemory.AlignedAlloc(4 * ChunkLayout.BlockBytes, ChunkLayout.Alignment);
    private ChunkTimings _found = new(0);
    private int _block;
    private int _question;

    /// <summary>The cases whose timing is still to be found.</summary>
    private byte* Left => _room;

    private byte* Part => _room + ChunkLayout.BlockBytes;

    private byte* Run => _room + (2 * ChunkLayout.BlockBytes);

    private byte* Calm => _room + (3 * ChunkLayout.BlockBytes);

    private int Now => asked.Days.Now;

    private List<DateOnly> Days => asked.Days.Days;

    /// <summary>Finds the timings of a block.</summary>
    public void Find(ChunkStates states, int place, List<LeftOver> rest)
    {
        (_found, _block) = (states.Timings, place);
        foreach (var timed in asked.Timed)
        {
            _question = timed.Question;
            Lanes.Copy(Left, block.Plane(asked.Places[asked.Holds[timed.Question]], yes: true), opposite: false);
            Lanes.Keep(Left, block.Valid, opposite: false);
            if (Lanes.Any(Left))
            {
                LeaveOut(timed, rest);
                FindCurrent(timed);
                FindCalm(timed);
                FindLater(timed);
                Take(Left, new PortfolioTiming(Timing.Spared, null));
            }
        }
    }

    /// <summary>Leaves to diagrams what is not settled, and the cases with a day of their own.</summary>
    private void LeaveOut(TimedTerms timed, List<LeftOver> rest)
    {
        Lanes.Copy(Part, Plane(timed.HasOwnDay, yes: true), opposite: false);
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

            Take(Part, new PortfolioTiming(how.Timing, Days[day] == DateOnly.MinValue ? asked.Reasoner.Text.Act.InForce : Days[day]));
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
                Take(Part, new PortfolioTiming(Timing.Later, Days[day]));
                Lanes.Keep(Run, Part, opposite: true);
            }

            Lanes.Copy(Part, Run, opposite: false);
            Lanes.Keep(Part, Calm, opposite: false);
            Take(Part, new PortfolioTiming(Timing.Spared, null));
            Lanes.Keep(Run, Part, opposite: true);
            Take(Run, new PortfolioTiming(Timing.Open, atLast ? null : Days[day]));
        }
    }

    private void Take(byte* cases, PortfolioTiming timing)
    {
        if (Lanes.Any(cases))
        {
            fixed (byte* plane = _found.PlaneOf(_question, timing))
            {
                Lanes.AddTo(plane + (_block * ChunkLayout.BlockBytes), cases);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => NativeMemory.AlignedFree(_room);
}
