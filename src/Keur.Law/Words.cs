namespace Keur.Law;

/// <summary>One text in both languages of the product. Equal words say the same in both.</summary>
public sealed record Words
{
    private readonly Func<int, string>? _strings;
    private readonly int _englishAt;
    private readonly int _dutchAt;

    // Made when first asked for. Threads that ask at once make equal strings.
    private string? _english;
    private string? _dutch;

    /// <summary>Takes the text in both languages.</summary>
    /// <param name="english">The English text.</param>
    /// <param name="dutch">The Dutch text.</param>
    public Words(string english, string dutch) => (_english, _dutch) = (english, dutch);

    /// <summary>Takes where the texts can be had: of the thousands of words in a law a reader sees a few.</summary>
    /// <param name="strings">Gives a text by its number, the same one every time.</param>
    /// <param name="english">The number of the English text.</param>
    /// <param name="dutch">The number of the Dutch text.</param>
    internal Words(Func<int, string> strings, int english, int dutch) => (_strings, _englishAt, _dutchAt) = (strings, english, dutch);

    /// <summary>The English text.</summary>
    public string English => _english ??= _strings!(_englishAt);

    /// <summary>The Dutch text.</summary>
    public string Dutch => _dutch ??= _strings!(_dutchAt);

    /// <summary>No text in either language.</summary>
    internal static Words None { get; } = Same(string.Empty);

    /// <summary>The same text in both languages, for what needs no translation: an id, a number, a citation.</summary>
    public static Words Same(string text) => new(text, text);

    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language == Language.Dutch ? Dutch : English;

    /// <inheritdoc/>
    public bool Equals(Words? other) => other is not null && English == other.English && Dutch == other.Dutch;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(English, Dutch);

    /// <inheritdoc/>
    public override string ToString() => English;
}
