namespace Keur.Exchange.Documents;

/// <summary>One thing a document must say.</summary>
/// <param name="Mark">Its mark in the act: `1(a)`.</param>
/// <param name="Cite">The provision that asks for it, as a reader writes it.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Need">Whether it must be filled: `required`, `if-any`, `optional`, or `open` where answers still decide.</param>
/// <param name="Filling">What fills it: `file`, `link`, `date`, or `text`.</param>
/// <param name="Value">What is known to fill it; null where nothing is.</param>
public sealed record DocumentField(string Mark, string Cite, string Text, string Need, string Filling, string? Value)
{
    /// <summary>Whether it must be filled and nothing does.</summary>
    public bool IsMissing => Need == "required" && Value is null;
}
