using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>Puts texts of both languages together.</summary>
public static class Phrases
{
    /// <summary>One text made of several, each in its language.</summary>
    public static Words Joined(string between, IEnumerable<Words> texts)
    {
        var all = texts.ToList();
        return new(string.Join(between, all.Select(t => t.English)), string.Join(between, all.Select(t => t.Dutch)));
    }

    /// <summary>A title in the middle of a sentence: its first letter small, unless it begins with an abbreviation.</summary>
    public static Words Inside(Words title) => new(Lowered(title.English), Lowered(title.Dutch));

    /// <summary>A text as what stands above others.</summary>
    public static Words Heading(Words text) => new(Raised(text.English), Raised(text.Dutch));

    /// <summary>A text closed by a full stop, unless it ends its sentence itself.</summary>
    public static Words Ended(Words text) => new(Ended(text.English), Ended(text.Dutch));

    private static string Ended(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";

    private static string Lowered(string text) =>
        text.Length > 1 && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Raised(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
