namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Runs many seeded rounds on all cores; the first that fails is told with its seed.</summary>
internal static class Rounds
{
    public static bool IsLong => Environment.GetEnvironmentVariable("KEUR_LONG") == "1";

    /// <summary>Runs as many rounds as asked. A round says what is wrong, or null where nothing is.</summary>
    public static void Run(int count, Func<int, string?> round)
    {
        var failures = new System.Collections.Concurrent.ConcurrentBag<(int Seed, string Wrong)>();
        Parallel.For(0, count, (seed, loop) =>
        {
            if (round(seed) is { } wrong)
            {
                failures.Add((seed, wrong));
                loop.Stop();
            }
        });
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.OrderBy(f => f.Seed).Select(f => $"seed {f.Seed}: {f.Wrong}")));
    }
}
