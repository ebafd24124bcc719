using System.Buffers;

namespace Keur.Reasoning.Diagrams;

/// <content>The connectives. All are one choice, "if f then g else h", so they share one cache.</content>
internal sealed partial class DiagramStore
{
    private const int False = 0;
    private const int True = 1;

    // The choices being worked on, instead of the call stack: a diagram may be as deep as it has variables.
    private Frame[] frames = new Frame[64];

    public Diagram Not(Diagram f) => new(Choose(Own(f), False, True));

    public Diagram And(Diagram f, Diagram g) => new(Choose(Own(f), Own(g), False));

    public Diagram Or(Diagram f, Diagram g) => new(Choose(Own(f), True, Own(g)));

    public Diagram Implies(Diagram f, Diagram g) => new(Choose(Own(f), Own(g), True));

    public Diagram Iff(Diagram f, Diagram g) => new(Choose(Own(f), Own(g), Not(g).Node));

    public Diagram IfThenElse(Diagram f, Diagram g, Diagram h) => new(Choose(Own(f), Own(g), Own(h)));

    /// <summary>Whether all hold; true for none.</summary>
    public Diagram AndAll(ReadOnlySpan<Diagram> operands) => Join(operands, absorbing: Diagram.False);

    /// <summary>Whether at least one holds; false for none.</summary>
    public Diagram OrAll(ReadOnlySpan<Diagram> operands) => Join(operands, absorbing: Diagram.True);

    // Deepest first: each step then adds nodes above what is there instead of copying all of it.
    private Diagram Join(ReadOnlySpan<Diagram> operands, Diagram absorbing)
    {
        var heights = ArrayPool<int>.Shared.Rent(operands.Length);
        var sorted = ArrayPool<Diagram>.Shared.Rent(operands.Length);
        for (var index = 0; index < operands.Length; index++)
        {
            heights[index] = -LevelOf(operands[index]);
            sorted[index] = operands[index];
        }

        heights.AsSpan(0, operands.Length).Sort(sorted.AsSpan(0, operands.Length));
        var joined = absorbing == Diagram.False ? Diagram.True : Diagram.False;
        for (var index = 0; index < operands.Length && joined != absorbing; index++)
        {
            joined = absorbing == Diagram.False ? And(sorted[index], joined) : Or(sorted[index], joined);
        }

        ArrayPool<int>.Shared.Return(heights);
        ArrayPool<Diagram>.Shared.Return(sorted);
        return joined;
    }

    private int Choose(int f, int g, int h)
    {
        // Frames left by a choice that ran out of budget are forgotten here.
        var depth = 0;
        while (true)
        {
            if (!IsSettled(ref f, ref g, ref h, out var result))
            {
                Descend(depth++, ref f, ref g, ref h);
                continue;
            }

            while (depth > 0 && frames[depth - 1].Low >= 0)
            {
                ref readonly var done = ref frames[--depth];
                result = nodes.Make(done.Level, done.Low, result);
                cache.Put(done.F, done.G, done.H, result);
            }

            if (depth == 0)
            {
                return result;
            }

            ref var half = ref frames[depth - 1];
            half.Low = result;
            f = HighAt(half.Level, half.F);
            g = HighAt(half.Level, half.G);
            h = HighAt(half.Level, half.H);
        }
    }

    private bool IsSettled(ref int f, ref int g, ref int h, out int result)
    {
        if (f <= True)
        {
            result = f == True ? g : h;
            return true;
        }

        g = g == f ? True : g;
        h = h == f ? False : h;
        if (g == h || (g == True && h == False))
        {
            result = g == h ? g : f;
            return true;
        }

        // "And" and "or" in one order of operands, so that the cache meets them again.
        if (h == False && g < f)
        {
            (f, g) = (g, f);
        }
        else if (g == True && h < f)
        {
            (f, h) = (h, f);
        }

        return cache.TryGet(f, g, h, out result);
    }

    private void Descend(int depth, ref int f, ref int g, ref int h)
    {
        if (depth == frames.Length)
        {
            Array.Resize(ref frames, 2 * depth);
        }

        var level = Math.Min(nodes[f].Level, Math.Min(nodes[g].Level, nodes[h].Level));
        frames[depth] = new Frame { F = f, G = g, H = h, Level = level, Low = -1 };
        f = LowAt(level, f);
        g = LowAt(level, g);
        h = LowAt(level, h);
    }

    private int LowAt(int level, int node) => nodes[node].Level == level ? nodes[node].Low : node;

    private int HighAt(int level, int node) => nodes[node].Level == level ? nodes[node].High : node;
}
