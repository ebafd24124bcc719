namespace Keur.Law;

/// <summary>Finds the name somebody probably meant.</summary>
public static class NearestName
{
    private const int LongestName = 80;

    /// <summary>
    /// The known name nearest to what was written, by the number of letters inserted, dropped, replaced or swapped with a neighbour;
    /// null when none is near: more than a third of the letters, or more than four, would have to change.
    /// </summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        if (written.Length > LongestName)
        {
            return null;
        }

        string? best = null;
        var least = Math.Min(4, Math.Max(1, written.Length / 3)) + 1;
        foreach (var name in known)
        {
            var distance = Distance(written, name, least);
            if (distance < least)
            {
                (best, least) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>The advice that goes with it: `did you mean …?`, or null.</summary>
    public static Words? Advice(string written, IEnumerable<string> known) =>
        To(written, known) is { } name ? new Words($"Did you mean `{name}`?", $"Bedoelde u `{name}`?") : null;

    private static int Distance(string a, string b, int enough)
    {
        if (Math.Abs(a.Length - b.Length) >= enough)
        {
            return enough;
        }

        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var now = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            (before, last, now) = (last, now, before);
        }

        return last[b.Length];
    }
}
