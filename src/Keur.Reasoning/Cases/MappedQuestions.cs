using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Diagrams in which a question stands for what somebody else says it does: with its gate drawn in, or numbered as two texts share it.</summary>
internal sealed class MappedQuestions(DiagramStore store, Func<int, Diagram> question) : IValues<Diagram>
{
    /// <inheritdoc/>
    public Diagram Always => Diagram.True;

    /// <inheritdoc/>
    public bool IsNever(Diagram f) => f == Diagram.False;

    /// <inheritdoc/>
    public bool IsAlways(Diagram f) => f == Diagram.True;

    /// <inheritdoc/>
    public Diagram Question(int atom) => question(atom);

    /// <inheritdoc/>
    public Diagram Not(Diagram f) => store.Not(f);

    /// <inheritdoc/>
    public Diagram And(Diagram f, Diagram g) => store.And(f, g);

    /// <inheritdoc/>
    public Diagram Or(Diagram f, Diagram g) => store.Or(f, g);

    /// <inheritdoc/>
    public Diagram AndAll(ReadOnlySpan<Diagram> operands) => store.AndAll(operands);

    /// <inheritdoc/>
    public Diagram OrAll(ReadOnlySpan<Diagram> operands) => store.OrAll(operands);
}
