using Keur.Law;

namespace Keur.Platform.LawBrowser.Api;

/// <summary>A text in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="Nl">Dutch.</param>
public sealed record BothWords(string En, string Nl)
{
    /// <summary>The text.</summary>
    public static BothWords Of(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(words.English, words.Dutch);
    }
}
