namespace Keur.Law.Model;

/// <summary>A condition with its names looked up: a finite formula over tests of facts and other conclusions.</summary>
public abstract record Formula
{
    /// <summary>Always.</summary>
    public static Formula Always { get; } = new ConstantFormula(true);

    /// <summary>Never.</summary>
    public static Formula Never { get; } = new ConstantFormula(false);

    /// <summary>Where it is written; null for what nobody wrote. Where it is written makes it no other formula.</summary>
    public SourceSpan? Span => Place.Span;

    /// <summary>Where it is written.</summary>
    internal FormulaPlace Place { get; init; }
}
