using System.Diagnostics;

namespace Keur.Bench;

/// <summary>Measures how long something takes once everything it needs is warm.</summary>
internal static class Measurement
{
    private const int WarmUps = 3;

    /// <summary>The median time of one run and the bytes it takes, over so many runs.</summary>
    public static (TimeSpan Median, long Bytes) Of(int runs, Action action)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            action();
        }

        var times = new long[runs];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetTimestamp() - start;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
        Array.Sort(times);
        return (Stopwatch.GetElapsedTime(0, times[runs / 2]), bytes);
    }
}
