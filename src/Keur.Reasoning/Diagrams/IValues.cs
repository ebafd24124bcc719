namespace Keur.Reasoning.Diagrams;

/// <summary>What a condition may come to: a diagram, which keeps what is open, or one of three values, which does not.</summary>
/// <typeparam name="T">What a condition comes to; its default is what never holds.</typeparam>
internal interface IValues<T>
    where T : struct
{
    /// <summary>What holds always.</summary>
    T Always { get; }

    /// <summary>Whether it never holds.</summary>
    bool IsNever(T f);

    /// <summary>Whether it always holds.</summary>
    bool IsAlways(T f);

    /// <summary>A question to which no answer is known, of a fact that may arise.</summary>
    T Question(int atom);

    /// <summary>What holds where the other does not.</summary>
    T Not(T f);

    /// <summary>What holds where both do.</summary>
    T And(T f, T g);

    /// <summary>What holds where either does.</summary>
    T Or(T f, T g);

    /// <summary>What holds where all do; always for none.</summary>
    T AndAll(ReadOnlySpan<T> operands);

    /// <summary>What holds where any does; never for none.</summary>
    T OrAll(ReadOnlySpan<T> operands);
}
