using System.Text;

namespace Keur.Cli;

/// <summary>Text in lines that fit.</summary>
internal static class WrappedText
{
    /// <summary>The lines of a text, each behind an indent and, with it, at most so wide; a longer word is not cut.</summary>
    public static IEnumerable<string> Lines(string text, int width, string indent)
    {
        var line = new StringBuilder(indent);
        foreach (var word in text.ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear().Append(indent);
            }

            line.Append(line.Length > indent.Length ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }
}
