namespace Keur.Law.Syntax;

/// <summary>Tells labels of points from names: a label is one or two letters, a number with or without letters, or a roman numeral; a name is longer.</summary>
internal static class Labels
{
    private const int LongestRoman = 6;

    /// <summary>Whether the word can be the label of a point, as in `(ba)`, `(10)`, `(1a)`, `(viii)`.</summary>
    public static bool IsLabel(string word)
    {
        if (word.Length == 0 || !word.All(char.IsAsciiLetterOrDigit))
        {
            return false;
        }

        return char.IsAsciiDigit(word[0]) || word.Length <= 2 || (word.Length <= LongestRoman && word.All(c => "ivx".Contains(c, StringComparison.Ordinal)));
    }

    /// <summary>Whether the word can be a name: three characters or more, a letter first.</summary>
    public static bool IsName(string word) => word.Length >= 3 && char.IsAsciiLetter(word[0]);
}
