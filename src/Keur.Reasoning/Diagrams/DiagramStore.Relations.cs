namespace Keur.Reasoning.Diagrams;

/// <content>Questions about two functions, answered without building a third.</content>
internal sealed partial class DiagramStore
{
    /// <summary>Whether the function holds whatever its variables are.</summary>
    public bool IsTautology(Diagram f) => Own(f) == True;

    /// <summary>Whether some assignment makes both hold.</summary>
    public bool Intersects(Diagram f, Diagram g) => HoldsBeside(Own(f), Own(g), True);

    /// <summary>Whether the second holds wherever the first does.</summary>
    public bool Entails(Diagram f, Diagram g) => !HoldsBeside(Own(f), Own(g), False);

    /// <summary>Whether some assignment makes the first hold with a variable true and the second with the same variable false, all else equal.</summary>
    public bool IntersectsAcross(Diagram f, Diagram g, int level)
    {
        var met = new HashSet<(int, int)>();
        var open = new Stack<(int F, int G)>();
        open.Push((Own(f), Own(g)));
        while (open.TryPop(out var pair))
        {
            if (pair.F == False || pair.G == False)
            {
                continue;
            }

            if (pair.F == True && pair.G == True)
            {
                return true;
            }

            if (met.Add(pair))
            {
                var top = Math.Min(nodes[pair.F].Level, nodes[pair.G].Level);
                if (top == level)
                {
                    open.Push((HighAt(top, pair.F), LowAt(top, pair.G)));
                    continue;
                }

                open.Push((HighAt(top, pair.F), HighAt(top, pair.G)));
                open.Push((LowAt(top, pair.F), LowAt(top, pair.G)));
            }
        }

        return false;
    }

    // Whether f holds somewhere where g has the outcome. Pairs met once are not walked again.
    private bool HoldsBeside(int f, int g, int outcome)
    {
        var met = new HashSet<(int, int)>();
        var open = new Stack<(int F, int G)>();
        open.Push((f, g));
        while (open.TryPop(out var pair))
        {
            if (pair.F == False || pair.G == 1 - outcome || (pair.F == pair.G && outcome == False))
            {
                continue;
            }

            // Neither is ruled out and one is settled (or they are the same): a reduced diagram that is not constant reaches both outcomes.
            if (pair.F == True || pair.G == outcome || pair.F == pair.G)
            {
                return true;
            }

            if (met.Add(pair))
            {
                var level = Math.Min(nodes[pair.F].Level, nodes[pair.G].Level);
                open.Push((HighAt(level, pair.F), HighAt(level, pair.G)));
                open.Push((LowAt(level, pair.F), LowAt(level, pair.G)));
            }
        }

        return false;
    }
}
