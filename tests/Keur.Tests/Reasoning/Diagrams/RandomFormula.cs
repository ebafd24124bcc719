using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

/// <summary>A formula whose variables sit at the levels given and whose value is that of its last step.</summary>
internal sealed record RandomFormula(IReadOnlyList<int> Levels, IReadOnlyList<FormulaStep> Steps)
{
    public int RowCount => 1 << Levels.Count;

    public override string ToString() => $"levels {string.Join(' ', Levels)}; {string.Join("; ", Steps)}";

    /// <summary>The value a variable has in a row of the truth table.</summary>
    public bool ValueIn(int row, int level) => ((row >> Levels.ToList().IndexOf(level)) & 1) == 1;

    public bool[] Table() => [.. Enumerable.Range(0, RowCount).Select(Evaluate)];

    public Diagram Build(DiagramStore store)
    {
        var parts = Levels.Select(store.Variable).ToList();
        foreach (var step in Steps)
        {
            var (f, g, h) = Operands(step, parts);
            parts.Add(step.Connective switch
            {
                Connective.Not => store.Not(f),
                Connective.And => store.And(f, g),
                Connective.Or => store.Or(f, g),
                Connective.Implies => store.Implies(f, g),
                Connective.Iff => store.Iff(f, g),
                _ => store.IfThenElse(f, g, h),
            });
        }

        return parts[^1];
    }

    /// <summary>The truth table of a diagram over this formula's variables, read off by following its branches.</summary>
    public bool[] TableOf(DiagramStore store, Diagram f) =>
        [.. Enumerable.Range(0, RowCount).Select(row => Follow(store, f, row) == Diagram.True)];

    private Diagram Follow(DiagramStore store, Diagram f, int row)
    {
        while (!f.IsTerminal)
        {
            f = ValueIn(row, store.LevelOf(f)) ? store.High(f) : store.Low(f);
        }

        return f;
    }

    private bool Evaluate(int row)
    {
        var parts = Levels.Select(level => ValueIn(row, level)).ToList();
        foreach (var step in Steps)
        {
            var (f, g, h) = Operands(step, parts);
            parts.Add(step.Connective switch
            {
                Connective.Not => !f,
                Connective.And => f && g,
                Connective.Or => f || g,
                Connective.Implies => !f || g,
                Connective.Iff => f == g,
                _ => f ? g : h,
            });
        }

        return parts[^1];
    }

    private static (T First, T Second, T Third) Operands<T>(FormulaStep step, List<T> parts) =>
        (parts[step.First % parts.Count], parts[step.Second % parts.Count], parts[step.Third % parts.Count]);
}
