namespace Keur.Law.Checking;

/// <summary>An English text of a declaration or amendment, by which its Dutch is found.</summary>
/// <param name="Declaration">The declaration it belongs to, or changes: `form modest-entry`.</param>
/// <param name="Part">The text, its key and its place.</param>
internal readonly record struct EnglishText(string Declaration, DeclarationText Part)
{
    /// <summary>What its twin calls it; empty for a title, or for the only text.</summary>
    public string Key => Part.Key;

    /// <summary>The text.</summary>
    public string Text => Part.Text;

    /// <summary>Where it stands.</summary>
    public SourceSpan Span => Part.Span;

    /// <summary>How a message names a text of this key.</summary>
    public static Words NameOf(string key) => key.Length == 0 ? new("its title or text", "de titel of tekst") : Words.Same($"`{key}`");
}
