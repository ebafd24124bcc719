namespace Keur.Law;

/// <summary>One text in both languages of the product.</summary>
/// <param name="English">The English text.</param>
/// <param name="Dutch">The Dutch text.</param>
public sealed record Words(string English, string Dutch)
{
    /// <summary>The same text in both languages, for what needs no translation: an id, a number, a citation.</summary>
    public static Words Same(string text) => new(text, text);

    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.Dutch ? Dutch : English;

    /// <inheritdoc/>
    public override string ToString() => English;
}
