namespace Keur.Reasoning.Diagrams;

/// <content>What is left of a function once some variables are known. Answers must be the same whenever they are asked for.</content>
internal sealed partial class DiagramStore
{
    /// <summary>The function of the unknown variables that remains once the known ones are put in.</summary>
    /// <param name="f">The function.</param>
    /// <param name="answers">The value of the variable at a level, or null where it is unknown; asked once for each node.</param>
    public Diagram Restrict(Diagram f, Func<int, bool?> answers)
    {
        var marks = BeginWalk(f);
        foreach (var node in ChildrenFirst(marks, f, answers))
        {
            ref var value = ref marks.Value(node);
            var (level, low, high) = nodes[node];
            value = value >= 0 ? marks.Value(value) : nodes.Make(level, marks.Value(low), marks.Value(high));
        }

        var rest = new Diagram(marks.Value(f.Node));
        EndWalk(marks);
        return rest;
    }

    /// <inheritdoc cref="Restrict(Diagram, Func{int, bool?})"/>
    public Diagram Restrict(Diagram f, PartialAssignment answers) => Restrict(f, answers.ValueOf);

    /// <summary>What the known variables make of a function. Builds no nodes and stops once both outcomes were met.</summary>
    /// <inheritdoc cref="Restrict(Diagram, Func{int, bool?})" path="/param"/>
    public Truth Decide(Diagram f, Func<int, bool?> answers)
    {
        var marks = BeginWalk(f);
        var (meetsFalse, meetsTrue) = (false, false);
        marks.Push(f.Node);
        while (!(meetsFalse && meetsTrue) && marks.TryPop(out var node))
        {
            node = Follow(marks, node, answers);
            meetsFalse |= node == False;
            meetsTrue |= node == True;
        }

        EndWalk(marks);
        return (meetsFalse, meetsTrue) switch
        {
            (true, true) => Truth.Open,
            (true, false) => Truth.No,
            _ => Truth.Yes,
        };
    }

    /// <inheritdoc cref="Decide(Diagram, Func{int, bool?})"/>
    public Truth Decide(Diagram f, PartialAssignment answers) => Decide(f, answers.ValueOf);

    // Down to a constant or to a node met before, leaving on the stack what unknown variables would lead to.
    private int Follow(NodeMarks marks, int node, Func<int, bool?> answers)
    {
        while (node > True && marks.Visit(node))
        {
            var (level, low, high) = nodes[node];
            var answer = answers(level);
            if (answer is null)
            {
                marks.Push(high);
            }

            node = answer is true ? high : low;
        }

        return node;
    }
}
