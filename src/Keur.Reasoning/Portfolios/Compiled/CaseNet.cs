using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// A program laid out for searching one case at a time: a place for each node and one for the answer to each question, what each joins, who joins it, and what the answers
/// to one fact say of each other. A place with the sign of its opposite is a literal, twice the place and one more for the opposite. Threads may share it.
/// </summary>
internal sealed class CaseNet
{
    private readonly Dictionary<int, int> _placeOf = [];

    /// <summary>Lays out a program.</summary>
    public CaseNet(AskedNet asked)
    {
        var program = asked.Program;
        Steps = program.Steps.Count;
        foreach (var (step, node) in program.Nodes.Index())
        {
            _placeOf[node] = step;
        }

        // The same question may stand in the program twice, behind gates that are looked at on different terms; its answer is one.
        var asks = Enumerable.Range(0, Steps).Where(s => program.Steps[s].Input is { } input && !InputBinder.IsAlwaysKnown(input.Asks)).ToList();
        Answers = [.. asks.DistinctBy(s => program.Steps[s].Input)];
        // The last place is what never holds.
        Count = Steps + Answers.Count + 1;
        _placeOf[0] = Count - 1;
        var parts = LayOut(asked.Net, program, asks);
        (PartsFrom, Parts) = Flat(parts);
        (JoinsFrom, Joins) = Flat(JoinsOf(parts));
        (Later, Earlier, Groups) = (Fresh(), Fresh(), Fresh());
        OneOfs = [.. Answers.Index().Where(a => InputOf(a.Item).Asks == InputKind.Is).GroupBy(a => InputOf(a.Item).Fact).Select(g => Exclusive(g.Key, [.. g.Select(a => Steps + a.Index)]))];
        foreach (var chain in Answers.Index().Where(a => InputOf(a.Item).Fact.Type is FactType.Date or FactType.Number).GroupBy(a => (InputOf(a.Item).Fact, InputOf(a.Item).IsCalm)))
        {
            Chain([.. chain.OrderBy(a => OrderOf(InputOf(a.Item))).Select(a => Steps + a.Index)]);
        }

        PlaneInput InputOf(int step) => program.Steps[step].Input!;
    }

    /// <summary>The steps of the program: the first places.</summary>
    public int Steps { get; }

    /// <summary>The places in all.</summary>
    public int Count { get; }

    /// <summary>Of each answer, whose places come after those of the steps, a step that asks for it.</summary>
    public IReadOnlyList<int> Answers { get; }

    /// <summary>The literals of which places are made, one place after another: all hold where it does.</summary>
    public int[] Parts { get; }

    /// <summary>Where those of each place start, and behind the last where they end; none where it is not made of others.</summary>
    public int[] PartsFrom { get; }

    /// <summary>The places of which each is part, one after another.</summary>
    public int[] Joins { get; }

    /// <summary>Where those of each place start, and behind the last where they end.</summary>
    public int[] JoinsFrom { get; }

    /// <summary>Of each answer the one that a yes to it makes yes as well; -1 for none.</summary>
    public int[] Later { get; }

    /// <summary>Of each answer the one that a no to it makes no as well; -1 for none.</summary>
    public int[] Earlier { get; }

    /// <summary>Of each answer the number of the group of which one is yes at most; -1 for none.</summary>
    public int[] Groups { get; }

    /// <summary>The groups, and whether one of them must be yes.</summary>
    public IReadOnlyList<(Fact Fact, int[] Places, bool IsComplete)> OneOfs { get; }

    /// <summary>The literal of a term of the program.</summary>
    public int LiteralOf(PlaneTerm term) => (_placeOf[term.Node] << 1) | (term.IsOpposite ? 1 : 0);

    private int[] Fresh()
    {
        var all = new int[Count];
        Array.Fill(all, -1);
        return all;
    }

    private static (int[] From, int[] All) Flat(int[][] lists)
    {
        var from = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++)
        {
            from[i + 1] = from[i] + lists[i].Length;
        }

        return (from, [.. lists.SelectMany(l => l)]);
    }

    private int[][] LayOut(PlaneNet net, PlaneProgram program, List<int> asks)
    {
        var parts = new int[Count][];
        Array.Fill(parts, []);
        for (var step = 0; step < Steps; step++)
        {
            var node = net.Nodes[program.Nodes[step]];
            if (node.Input is null)
            {
                parts[step] = [.. node.Terms.Select(LiteralOf)];
            }
        }

        var places = Answers.Index().ToDictionary(a => program.Steps[a.Item].Input!, a => Steps + a.Index);
        foreach (var step in asks)
        {
            // A question is yes where its answer is and its fact arises.
            var (answer, gate) = (places[program.Steps[step].Input!] << 1, net.Nodes[program.Nodes[step]].Terms[0]);
            parts[step] = gate == PlaneTerm.Always ? [answer] : [answer, LiteralOf(gate)];
        }

        return parts;
    }

    private int[][] JoinsOf(int[][] parts)
    {
        var joins = Enumerable.Range(0, Count).Select(_ => new List<int>()).ToArray();
        for (var place = 0; place < Count; place++)
        {
            foreach (var part in parts[place])
            {
                joins[part >> 1].Add(place);
            }
        }

        return [.. joins.Select(j => j.ToArray())];
    }

    private (Fact Fact, int[] Places, bool IsComplete) Exclusive(Fact fact, int[] places)
    {
        var group = Groups.Max() + 1;
        foreach (var place in places)
        {
            Groups[place] = group;
        }

        return (fact, places, places.Length == fact.Values.Count);
    }

    /// <summary>Orders the questions about a fact so that a yes to one is a yes to the next: earlier days first, and last whether there is a day; higher thresholds first.</summary>
    private static int OrderOf(PlaneInput input) => input.Asks switch
    {
        InputKind.Dated => int.MaxValue,
        InputKind.Reaches => -input.Place,
        _ => input.Place,
    };

    private void Chain(int[] places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            (Later[places[i - 1]], Earlier[places[i]]) = (places[i], places[i - 1]);
        }
    }
}
