namespace Keur.Reasoning.Diagrams;

/// <content>Functions with some variables taken out.</content>
internal sealed partial class DiagramStore
{
    /// <summary>Holds where some values of the variables that are <paramref name="bound"/> make the function hold.</summary>
    public Diagram Exists(Diagram f, Predicate<int> bound) => Quantify(f, bound, some: true);

    /// <summary>Holds where all values of the variables that are <paramref name="bound"/> make the function hold.</summary>
    public Diagram Forall(Diagram f, Predicate<int> bound) => Quantify(f, bound, some: false);

    private Diagram Quantify(Diagram f, Predicate<int> bound, bool some)
    {
        var marks = BeginWalk(f);
        foreach (var node in ChildrenFirst(marks, f))
        {
            var level = nodes[node].Level;
            var low = marks.Value(nodes[node].Low);
            var high = marks.Value(nodes[node].High);
            marks.Value(node) =
                !bound(level) ? nodes.Make(level, low, high)
                : some ? Choose(low, True, high)
                : Choose(low, high, False);
        }

        var free = new Diagram(marks.Value(f.Node));
        EndWalk(marks);
        return free;
    }
}
