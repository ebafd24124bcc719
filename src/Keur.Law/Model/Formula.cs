namespace Keur.Law.Model;

/// <summary>A condition with its names looked up: a finite formula over tests of facts and other conclusions.</summary>
public abstract record Formula
{
    /// <summary>Always.</summary>
    public static Formula Always { get; } = new ConstantFormula(true);

    /// <summary>Never.</summary>
    public static Formula Never { get; } = new ConstantFormula(false);
}
