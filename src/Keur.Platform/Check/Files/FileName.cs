namespace Keur.Platform.Check.Files;

/// <summary>A name for a file, of the name of a system: letters and digits that every machine takes.</summary>
internal static class FileName
{
    private const int Longest = 60;

    /// <summary>The name, without an ending.</summary>
    public static string Of(string name)
    {
        var letters = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        var words = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? "system" : words[..Math.Min(words.Length, Longest)].Trim('-');
    }
}
