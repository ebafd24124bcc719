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

    private const int Orders = 24;

    private FreeDiagram(IReadOnlyList<PlaneInput> inputs, IReadOnlyList<(int Input, int Low, int High)> nodes) => (Inputs, Nodes) = (inputs, nodes);

    /// <summary>Whether plain values leave open whether it can be so.</summary>
    public bool NeedsYes { get; private init; }

    /// <summary>Whether plain values leave open whether it can fail.</summary>
    public bool NeedsNo { get; private init; }

    /// <summary>The questions tested.</summary>
    public IReadOnlyList<PlaneInput> Inputs { get; }

    /// <summary>
    /// The nodes, children first: the question tested, and where a no and a yes lead: to an earlier node, or at -1 to what never holds and at -2 to what always does.
    /// The last is the term.
    /// </summary>
    public IReadOnlyList<(int Input, int Low, int High)> Nodes { get; }

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

        // The order of questions makes the size; which is best is not known beforehand, so some are tried.
        var (best, random, order) = ((FreeDiagram?)null, new Random(1), questions.ToArray());
        var exactness = new PlainExactness(net);
        var (needsYes, needsNo) = (!exactness.CanBe(term), !exactness.CanBe(term.Opposite));
        for (var tried = 0; tried < (needsYes || needsNo ? Orders : 1); tried++)
        {
            var nodes = needsYes || needsNo ? Draw(net, term, order, best?.Nodes.Count ?? MostNodes) : [];
            best = nodes is null ? best : new FreeDiagram([.. order.Select(n => net.Nodes[n].Input!)], nodes) { NeedsYes = needsYes, NeedsNo = needsNo };
            random.Shuffle(order);
        }

        return best;
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
    private static List<(int Input, int Low, int High)>? Draw(PlaneNet net, PlaneTerm term, int[] order, int most)
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

    private static List<(int Input, int Low, int High)> NodesOf(DiagramStore store, Diagram root)
    {
        var (nodes, places) = (new List<(int, int, int)>(), new Dictionary<Diagram, int> { [Diagram.False] = -1, [Diagram.True] = -2 });
        int Place(Diagram diagram)
        {
            if (!places.TryGetValue(diagram, out var place))
            {
                var (low, high) = (Place(store.Low(diagram)), Place(store.High(diagram)));
                nodes.Add((store.LevelOf(diagram), low, high));
                places[diagram] = place = nodes.Count - 1;
            }

            return place;
        }

        // What never or always holds after all is a test both of whose sides lead there.
        return root.IsTerminal ? [(0, Place(root), Place(root))] : Listed(root);

        List<(int, int, int)> Listed(Diagram from)
        {
            Place(from);
            return nodes;
        }
    }
}
