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

    public Diagram Build(DiagramStore store) => Last(Levels.Select(store.Variable), (connective, f, g, h) => connective switch
    {
        Connective.Not => store.Not(f),
        Connective.And => store.And(f, g),
        Connective.Or => store.Or(f, g),
        Connective.Implies => store.Implies(f, g),
        Connective.Iff => store.Iff(f, g),
        _ => store.IfThenElse(f, g, h),
    });

    /// <summary>The same in whatever values there are.</summary>
    public T In<T>(IValues<T> values)
        where T : struct => Last(Levels.Select(values.Question), (connective, f, g, h) => connective switch
        {
            Connective.Not => values.Not(f),
            Connective.And => values.And(f, g),
            Connective.Or => values.Or(f, g),
            Connective.Implies => values.Or(values.Not(f), g),
            Connective.Iff => values.OrAll([values.And(f, g), values.And(values.Not(f), values.Not(g))]),
            _ => values.AndAll([values.Or(values.Not(f), g), values.Or(f, h)]),
        });

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

    private bool Evaluate(int row) => Last(Levels.Select(level => ValueIn(row, level)), (connective, f, g, h) => connective switch
    {
        Connective.Not => !f,
        Connective.And => f && g,
        Connective.Or => f || g,
        Connective.Implies => !f || g,
        Connective.Iff => f == g,
        _ => f ? g : h,
    });

    private T Last<T>(IEnumerable<T> variables, Func<Connective, T, T, T, T> joined)
    {
        var parts = variables.ToList();
        foreach (var step in Steps)
        {
            parts.Add(joined(step.Connective, parts[step.First % parts.Count], parts[step.Second % parts.Count], parts[step.Third % parts.Count]));
        }

        return parts[^1];
    }
}
