namespace Keur.Reasoning.Diagrams;

/// <content>Questions about functions within a space, answered without building what they have in common.</content>
internal sealed partial class DiagramStore
{
    // Every question is as likely yes as no, and so every system as likely as the others.
    private const double Even = 0.5;

    /// <inheritdoc/>
    public JointShares? Shares(Diagram space, Diagram f, Diagram g) => Joint((space, f, g), Even);

    /// <inheritdoc/>
    public double? Share(Diagram space) => Probability(space, _ => Even);

    /// <inheritdoc/>
    public bool CanHold(Diagram f) => f != Diagram.False;

    /// <inheritdoc/>
    public bool HoldsOf(Diagram f, Func<int, bool> system) => Decide(f, level => system(level)) == Truth.Yes;

    /// <summary>Whether two functions differ somewhere in a space.</summary>
    public bool DifferWithin(Diagram space, Diagram f, Diagram g)
    {
        var met = new HashSet<(int, int, int)>();
        var open = new Stack<(int Space, int F, int G)>();
        open.Push((Own(space), Own(f), Own(g)));
        while (open.TryPop(out var at))
        {
            if (at.Space == False || at.F == at.G)
            {
                continue;
            }

            // Where everything is in the space any two functions differ somewhere; so do two constants in whatever space there is.
            if (at.Space == True || (at.F <= True && at.G <= True))
            {
                return true;
            }

            if (met.Add(at))
            {
                var level = TopOf(at);
                open.Push(Half(at, level, high: true));
                open.Push(Half(at, level, high: false));
            }
        }

        return false;
    }

    /// <summary>Whether a function is other than said somewhere in a space where the variables are as known.</summary>
    public bool IsOtherwise(Diagram space, Diagram f, bool said, PartialAssignment known)
    {
        var met = new HashSet<(int, int)>();
        var open = new Stack<(int Space, int F)>();
        open.Push((Own(space), Own(f)));
        var asSaid = said ? True : False;
        while (open.TryPop(out var at))
        {
            if (at.Space == False || at.F == asSaid)
            {
                continue;
            }

            if (at.Space == True && at.F == 1 - asSaid)
            {
                return true;
            }

            if (met.Add(at))
            {
                var level = Math.Min(nodes[at.Space].Level, nodes[at.F].Level);
                var value = known[level];
                Push(value != false, (HighAt(level, at.Space), HighAt(level, at.F)));
                Push(value != true, (LowAt(level, at.Space), LowAt(level, at.F)));
            }
        }

        return false;

        void Push(bool isPossible, (int, int) next)
        {
            if (isPossible)
            {
                open.Push(next);
            }
        }
    }

    /// <summary>
    /// Values that put a system in a space and make two functions as said, whatever the variables not named are; false wherever a choice is left. Null where
    /// nothing does.
    /// </summary>
    public IReadOnlyList<Literal>? SatisfyingWithin(Diagram space, (Diagram F, bool Holds) first, (Diagram G, bool Holds) second)
    {
        var path = new List<Literal>();
        var (f, g) = (first.Holds ? True : False, second.Holds ? True : False);
        return Reaches((Own(space), Own(first.F), Own(second.G)), (f, g), (path, [])) ? path : null;
    }

    private bool Reaches((int Space, int F, int G) at, (int F, int G) said, (List<Literal> Path, HashSet<(int, int, int)> Failed) known)
    {
        if (at.Space == False || at.F == 1 - said.F || at.G == 1 - said.G || known.Failed.Contains(at))
        {
            return false;
        }

        if (at.Space == True && at.F == said.F && at.G == said.G)
        {
            return true;
        }

        var level = TopOf(at);
        foreach (var high in (ReadOnlySpan<bool>)[false, true])
        {
            known.Path.Add(new Literal(level, high));
            if (Reaches(Half(at, level, high), said, known))
            {
                return true;
            }

            known.Path.RemoveAt(known.Path.Count - 1);
        }

        known.Failed.Add(at);
        return false;
    }

    /// <summary>How likely a space is together with two functions, where the variables are independent and each is true with one and the same chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not between 0 and 1.</exception>
    /// <exception cref="DiagramBudgetException">It takes more steps than the store may hold nodes.</exception>
    public JointShares Joint((Diagram Space, Diagram F, Diagram G) asked, double chanceOfTrue)
    {
        var alone = new Dictionary<int, double> { [False] = 0, [True] = 1 };
        return Joint((Own(asked.Space), Own(asked.F), Own(asked.G)), Chance(chanceOfTrue), (alone, []));
    }

    private JointShares Joint((int Space, int F, int G) at, double chance, (Dictionary<int, double> Alone, Dictionary<(int, int, int), JointShares> Met) known)
    {
        if (at.Space == False || (at.F <= True && at.G <= True))
        {
            return JointShares.Of(Alone(at.Space, chance, known.Alone), at.F == True, at.G == True);
        }

        if (known.Met.TryGetValue(at, out var found))
        {
            return found;
        }

        if (known.Met.Count >= nodes.Budget)
        {
            throw new DiagramBudgetException(nodes.Budget);
        }

        var level = TopOf(at);
        found = JointShares.Mix(Joint(Half(at, level, high: false), chance, known), Joint(Half(at, level, high: true), chance, known), chance);
        known.Met[at] = found;
        return found;
    }

    private double Alone(int node, double chance, Dictionary<int, double> known)
    {
        if (!known.TryGetValue(node, out var share))
        {
            share = ((1 - chance) * Alone(nodes[node].Low, chance, known)) + (chance * Alone(nodes[node].High, chance, known));
            known[node] = share;
        }

        return share;
    }

    private int TopOf((int Space, int F, int G) at) => Math.Min(nodes[at.Space].Level, Math.Min(nodes[at.F].Level, nodes[at.G].Level));

    private (int Space, int F, int G) Half((int Space, int F, int G) at, int level, bool high) => high
        ? (HighAt(level, at.Space), HighAt(level, at.F), HighAt(level, at.G))
        : (LowAt(level, at.Space), LowAt(level, at.F), LowAt(level, at.G));
}
