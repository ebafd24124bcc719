using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// A term as a diagram that all cases of a block walk at once. It is exact without further ado where the term reads only facts that nothing else bears on: yes/no facts without a
/// gate that no gate and no impossibility reads, so that any answers to them fit together.
/// </summary>
internal sealed class FreeDiagram
{
    private const int MostNodes = 4_000;

    private const int Orders = 12;

    private const int Moves = 80;

    private const int FewNodes = 20;

    private int[] _order = [];

    private FreeDiagram(IReadOnlyList<PlaneInput> inputs, IReadOnlyList<FreeNode> nodes) => (Inputs, Nodes) = (inputs, nodes);

    /// <summary>Whether plain values leave open whether it can be so.</summary>
    public bool NeedsYes { get; private init; }

    /// <summary>Whether plain values leave open whether it can fail.</summary>
    public bool NeedsNo { get; private init; }

    /// <summary>The questions tested.</summary>
    public IReadOnlyList<PlaneInput> Inputs { get; }

    /// <summary>
    /// The nodes, children first; the last is the term. None where plain values say all.
    /// </summary>
    public IReadOnlyList<FreeNode> Nodes { get; }

    /// <summary>Draws a term; null where it reads other facts too, or none, or takes too many nodes.</summary>
    /// <param name="net">The net.</param>
    /// <param name="term">The term.</param>
    /// <param name="bound">The facts that something bears on.</param>
    public static FreeDiagram? Of(PlaneNet net, PlaneTerm term, IReadOnlySet<Fact> bound)
    {
        if (QuestionsOf(net, term, bound) is not { Count: > 0 } questions)
        {
            return null;
        }

        var exactness = new PlainExactness(net);
        var (needsYes, needsNo) = (!exactness.CanBe(term), !exactness.CanBe(term.Opposite));
        if (!needsYes && !needsNo)
        {
            return new FreeDiagram([], []);
        }

        // The order of questions makes the size; which is best is not known beforehand, so some are tried, and then the best with one question elsewhere.
        var (best, random, order) = ((FreeDiagram?)null, new Random(1), questions.ToArray());
        for (var tried = 0; tried < Orders + Moves && (tried < Orders || best?.Nodes.Count > FewNodes); tried++)
        {
            var nodes = Draw(net, term, order, best?.Nodes.Count ?? MostNodes);
            best = nodes is null ? best : new FreeDiagram([.. order.Select(n => net.Nodes[n].Input!)], nodes) { NeedsYes = needsYes, NeedsNo = needsNo, _order = [.. order] };
            order = tried < Orders - 1 || best is null ? Shuffled(order, random) : Moved(best._order, random);
        }

        return best;
    }

    private static int[] Shuffled(int[] order, Random random)
    {
        random.Shuffle(order);
        return order;
    }

    private static int[] Moved(int[] order, Random random)
    {
        var moved = order.ToList();
        var from = random.Next(order.Length);
        moved.RemoveAt(from);
        moved.Insert(random.Next(order.Length), order[from]);
        return [.. moved];
    }

    /// <summary>The nodes of its questions as they come; null where one is not free.</summary>
    private static List<int>? QuestionsOf(PlaneNet net, PlaneTerm term, IReadOnlySet<Fact> bound)
    {
        var (found, seen, pending) = (new List<int>(), new HashSet<int>(), new Stack<int>([term.Node]));
        while (pending.TryPop(out var place))
        {
            var node = net.Nodes[place];
            if (!seen.Add(place))
            {
                continue;
            }

            if (node.Input is null)
            {
                node.Terms.Reverse().ToList().ForEach(t => pending.Push(t.Node));
            }
            else if (!IsFree(node.Input, bound))
            {
                return null;
            }
            else
            {
                found.Add(place);
            }
        }

        return found;
    }

    /// <summary>The nodes of a term under an order of questions; null for more than so many.</summary>
    private static List<FreeNode>? Draw(PlaneNet net, PlaneTerm term, int[] order, int most)
    {
        var (store, drawn) = (new DiagramStore(20 * MostNodes), new Dictionary<int, Diagram> { [0] = Diagram.False });
        foreach (var (level, question) in order.Index())
        {
            drawn[question] = store.Variable(level);
        }

        Diagram Of(PlaneTerm part)
        {
            if (!drawn.TryGetValue(part.Node, out var diagram))
            {
                drawn[part.Node] = diagram = store.AndAll([.. net.Nodes[part.Node].Terms.Select(Of)]);
            }

            return part.IsOpposite ? store.Not(diagram) : diagram;
        }

        try
        {
            return NodesOf(store, Of(term)) is var nodes && nodes.Count < most ? nodes : null;
        }
        catch (DiagramBudgetException)
        {
            return null;
        }
    }

    private static bool IsFree(PlaneInput input, IReadOnlySet<Fact> bound) =>
        input is { Asks: InputKind.Yes, Fact: { OnlyWhen: null, Type: FactType.YesNo or FactType.Judgement } fact } && !bound.Contains(fact);

    private static List<FreeNode> NodesOf(DiagramStore store, Diagram root)
    {
        var (nodes, places) = (new List<FreeNode>(), new Dictionary<Diagram, int> { [Diagram.False] = -1, [Diagram.True] = -2 });
        int Place(Diagram diagram)
        {
            if (!places.TryGetValue(diagram, out var place))
            {
                var (low, high) = (Place(store.Low(diagram)), Place(store.High(diagram)));
                nodes.Add(new FreeNode(store.LevelOf(diagram), low, high, store.Entails(store.Low(diagram), store.High(diagram)), store.Entails(store.High(diagram), store.Low(diagram))));
                places[diagram] = place = nodes.Count - 1;
            }

            return place;
        }

        // What never or always holds after all is a test both of whose sides lead there.
        return root.IsTerminal ? [new FreeNode(0, Place(root), Place(root), true, true)] : Listed(root);

        List<FreeNode> Listed(Diagram from)
        {
            Place(from);
            return nodes;
        }
    }
}
