namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Which answers speak for a term: of each step of a program that reads a question whether yes does, no does, both do or neither.</summary>
internal sealed class Leanings
{
    private readonly sbyte[] _for;

    /// <summary>Follows a term down to the questions.</summary>
    /// <param name="net">The net.</param>
    /// <param name="term">The term.</param>
    /// <param name="steps">The steps of the questions, by the node.</param>
    /// <param name="count">How many steps there are.</param>
    public Leanings(PlaneNet net, PlaneTerm term, IReadOnlyDictionary<int, int> steps, int count)
    {
        _for = new sbyte[count];
        var seen = new HashSet<int>();
        var pending = new Stack<int>([term.Code]);
        while (pending.TryPop(out var code))
        {
            if (code < 2 || !seen.Add(code))
            {
                continue;
            }

            var node = net.Nodes[code >> 1];
            if (node.Input is not null)
            {
                _for[steps[code >> 1]] |= (sbyte)((code & 1) == 0 ? 1 : 2);
            }

            // A question can be answered yes only where its fact arises; a no needs nothing.
            foreach (var part in node.Input is null ? node.Terms : (code & 1) != 0 ? [] : node.Terms.Take(1))
            {
                pending.Push(part.Code ^ (code & 1));
            }
        }
    }

    /// <summary>Whether a yes to the question of a step speaks for the term.</summary>
    public bool Yes(int step) => (_for[step] & 1) != 0;

    /// <summary>Whether a no does.</summary>
    public bool No(int step) => (_for[step] & 2) != 0;
}
