using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Values in which a question stands for what somebody else says it does: with its gate drawn in, or numbered as two texts share it.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class MappedQuestions<T>(IValues<T> values, Func<int, T> question) : IValues<T>
    where T : struct
{
    /// <inheritdoc/>
    public T Always => values.Always;

    /// <inheritdoc/>
    public bool IsNever(T f) => values.IsNever(f);

    /// <inheritdoc/>
    public bool IsAlways(T f) => values.IsAlways(f);

    /// <inheritdoc/>
    public T Question(int atom) => question(atom);

    /// <inheritdoc/>
    public T Not(T f) => values.Not(f);

    /// <inheritdoc/>
    public T And(T f, T g) => values.And(f, g);

    /// <inheritdoc/>
    public T Or(T f, T g) => values.Or(f, g);

    /// <inheritdoc/>
    public T AndAll(ReadOnlySpan<T> operands) => values.AndAll(operands);

    /// <inheritdoc/>
    public T OrAll(ReadOnlySpan<T> operands) => values.OrAll(operands);
}
