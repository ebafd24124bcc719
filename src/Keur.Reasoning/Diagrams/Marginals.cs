namespace Keur.Reasoning.Diagrams;

/// <summary>How likely a function is to hold, alone and together with each variable.</summary>
internal sealed class Marginals
{
    private readonly Dictionary<int, double> _together = [];
    private readonly Func<int, double> _chanceOfTrue;

    private Marginals(double whole, Func<int, double> chanceOfTrue) => (Whole, _chanceOfTrue) = (whole, chanceOfTrue);

    /// <summary>How likely the function is to hold.</summary>
    public double Whole { get; }

    /// <summary>The levels of the variables the function depends on.</summary>
    public IReadOnlyCollection<int> Levels => _together.Keys;

    /// <summary>How likely the function is to hold while the variable at a level is true.</summary>
    public double With(int level) => _together.TryGetValue(level, out var found) ? found : Whole * _chanceOfTrue(level);

    /// <param name="compact">The nodes, children first; the first two entries stand for the constants, and levels for places among those looked at.</param>
    /// <param name="root">The index of the function's node.</param>
    /// <param name="levels">The levels looked at.</param>
    /// <param name="chanceOfTrue">How likely the variable at a level is to be true.</param>
    public static Marginals Of(DiagramNode[] compact, int root, IReadOnlyList<int> levels, Func<int, double> chanceOfTrue)
    {
        var chances = levels.Select(chanceOfTrue).ToArray();
        var holds = new double[compact.Length];
        holds[1] = 1;
        for (var node = 2; node < compact.Length; node++)
        {
            var chance = chances[compact[node].Level];
            holds[node] = ((1 - chance) * holds[compact[node].Low]) + (chance * holds[compact[node].High]);
        }

        var marginals = new Marginals(holds[root], chanceOfTrue);
        var (passing, together) = Descend(compact, root, (holds, chances));
        for (var place = 0; place < chances.Length; place++)
        {
            // Paths on which the variable is not looked at leave it free.
            marginals._together[levels[place]] = together[place] + (chances[place] * Math.Max(0, holds[root] - passing[place]));
        }

        return marginals;
    }

    /// <summary>Parents come after their children, so from the root back every node is reached by all its parents before it is left.</summary>
    private static (double[] Passing, double[] Together) Descend(DiagramNode[] compact, int root, (double[] Holds, double[] Chances) known)
    {
        var reached = new double[compact.Length];
        var (passing, together) = (new double[known.Chances.Length], new double[known.Chances.Length]);
        reached[root] = 1;
        for (var node = compact.Length - 1; node >= 2; node--)
        {
            var (place, low, high) = compact[node];
            var chance = known.Chances[place];
            reached[low] += reached[node] * (1 - chance);
            reached[high] += reached[node] * chance;
            passing[place] += reached[node] * known.Holds[node];
            together[place] += reached[node] * chance * known.Holds[high];
        }

        return (passing, together);
    }
}
