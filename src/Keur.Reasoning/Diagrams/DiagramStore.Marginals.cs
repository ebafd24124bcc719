namespace Keur.Reasoning.Diagrams;

/// <content>How likely a function is to hold together with each of its variables.</content>
internal sealed partial class DiagramStore
{
    /// <summary>
    /// How likely the function is to hold, and for each variable how likely it is to hold while the variable is true, where the variables are independent and
    /// each is true with the chance given. One walk down and one up, whatever the number of variables.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A chance is not between 0 and 1.</exception>
    public Marginals Weigh(Diagram f, Func<int, double> chanceOfTrue)
    {
        var levels = Support(f);
        var places = levels.Select((level, place) => (level, place)).ToDictionary(l => l.level, l => l.place);
        var marks = BeginWalk(f);
        var order = ChildrenFirst(marks, f);
        var compact = new DiagramNode[order.Length + 2];
        for (var index = 0; index < order.Length; index++)
        {
            var (level, low, high) = nodes[order[index]];
            compact[index + 2] = new DiagramNode(places[level], marks.Value(low), marks.Value(high));
            marks.Value(order[index]) = index + 2;
        }

        var root = marks.Value(f.Node);
        EndWalk(marks);
        return Marginals.Of(compact, root, levels, level => Chance(chanceOfTrue(level)));
    }
}
