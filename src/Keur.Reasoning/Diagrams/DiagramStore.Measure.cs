using System.Numerics;

namespace Keur.Reasoning.Diagrams;

/// <content>Sizes, supports and counts.</content>
internal sealed partial class DiagramStore
{
    private readonly Dictionary<Diagram, IReadOnlyList<int>> supports = [];

    /// <summary>The levels of the variables the function depends on, ascending. Kept once found: it is asked of the same few functions again and again.</summary>
    public IReadOnlyList<int> Support(Diagram f)
    {
        if (!supports.TryGetValue(f, out var levels))
        {
            levels = FindSupport(f);
            supports[f] = levels;
        }

        return levels;
    }

    private int[] FindSupport(Diagram f)
    {
        var levels = new HashSet<int>();
        var marks = BeginWalk(f);
        foreach (var node in ChildrenFirst(marks, f))
        {
            levels.Add(nodes[node].Level);
        }

        EndWalk(marks);
        int[] found = [.. levels];
        Array.Sort(found);
        return found;
    }

    /// <summary>How many nodes the diagram has, not counting the two constants.</summary>
    public int NodeCount(Diagram f)
    {
        var marks = BeginWalk(f);
        var count = ChildrenFirst(marks, f).Length;
        EndWalk(marks);
        return count;
    }

    /// <summary>How many assignments to the variables at these levels make the function hold.</summary>
    /// <exception cref="ArgumentException">The function depends on a level that is not listed, or one is listed twice.</exception>
    public BigInteger Count(Diagram f, IReadOnlyList<int> levels)
    {
        var ranks = Ranks(levels);
        var marks = BeginWalk(f);
        var order = ChildrenFirst(marks, f);
        var counts = new BigInteger[order.Length + 2];
        counts[True] = BigInteger.One;
        for (var index = 0; index < order.Length; index++)
        {
            var (level, low, high) = nodes[order[index]];
            var below = RankOf(level, ranks) + 1;
            counts[index + 2] = Scaled(low, below) + Scaled(high, below);
            marks.Value(order[index]) = index + 2;
        }

        var total = Scaled(f.Node, 0);
        EndWalk(marks);
        return total;

        // Each listed level that is skipped on the way down is free and doubles the count.
        BigInteger Scaled(int node, int rank) => counts[marks.Value(node)] << (RankOf(nodes[node].Level, ranks) - rank);
    }

    /// <summary>How likely the function is to hold where the variables are independent and each is true with the chance given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A chance is not between 0 and 1.</exception>
    public double Probability(Diagram f, Func<int, double> chanceOfTrue)
    {
        var marks = BeginWalk(f);
        var order = ChildrenFirst(marks, f);
        var chances = new double[order.Length + 2];
        chances[True] = 1;
        for (var index = 0; index < order.Length; index++)
        {
            var (level, low, high) = nodes[order[index]];
            var chance = Chance(chanceOfTrue(level));
            chances[index + 2] = ((1 - chance) * chances[marks.Value(low)]) + (chance * chances[marks.Value(high)]);
            marks.Value(order[index]) = index + 2;
        }

        var whole = chances[marks.Value(f.Node)];
        EndWalk(marks);
        return whole;
    }

    private static double Chance(double value) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A chance lies between 0 and 1.");

    private static Dictionary<int, int> Ranks(IReadOnlyList<int> levels)
    {
        var ranks = new Dictionary<int, int>(levels.Count + 1);
        foreach (var level in levels.Order())
        {
            if (!ranks.TryAdd(level, ranks.Count))
            {
                throw new ArgumentException($"Level {level} is listed twice.", nameof(levels));
            }
        }

        ranks[NodeTable.TerminalLevel] = levels.Count;
        return ranks;
    }

    private static int RankOf(int level, Dictionary<int, int> ranks) =>
        ranks.TryGetValue(level, out var rank) ? rank : throw new ArgumentException($"The function depends on level {level}, which is not listed.", nameof(level));
}
