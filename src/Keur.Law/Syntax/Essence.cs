using System.Text;

namespace Keur.Law.Syntax;

/// <summary>What a stretch of the language says to the machine: its tokens without texts, comments and layout, but with the nesting of its points.</summary>
internal static class Essence
{
    /// <summary>The essence of the tokens from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static string Of(IReadOnlyList<Token> tokens, int start, int end)
    {
        var indents = new SortedSet<int>();
        for (var i = start; i < end; i++)
        {
            if (IsPoint(tokens, i))
            {
                indents.Add(tokens[i].Indent);
            }
        }

        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Text)
            {
                continue;
            }

            var nesting = IsPoint(tokens, i) ? indents.TakeWhile(n => n < tokens[i].Indent).Count() : -1;
            text.Append(nesting < 0 ? " " : $" {new string('>', nesting + 1)} ").Append(tokens[i].Value);
        }

        return text.ToString().TrimStart();
    }

    private static bool IsPoint(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].FirstOnLine && (tokens[i].Is('-') || (tokens[i].Is('(') && i + 2 < tokens.Count && Labels.IsLabel(tokens[i + 1].Value) && tokens[i + 2].Is(')')));
}
