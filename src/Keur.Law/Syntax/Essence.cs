using System.Text;

namespace Keur.Law.Syntax;

/// <summary>
/// What tokens say without their texts and whatever their layout, so that it can be hashed: prose, translations, line breaks and widths of
/// indentation change nothing, but whether a line opens a clause, starts a point or ends an enumeration does.
/// </summary>
internal static class Essence
{
    /// <summary>The essence of tokens.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="start">The first that counts.</param>
    /// <param name="end">The first behind them.</param>
    /// <param name="clauses">Those that open a clause.</param>
    public static string Of(IReadOnlyList<Token> tokens, int start, int end, IEnumerable<int> clauses)
    {
        var opening = clauses.ToHashSet();
        var points = new Stack<int>();
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (opening.Contains(i))
            {
                points.Clear();
                text.Append(" |");
            }
            else if (tokens[i].FirstOnLine)
            {
                AppendLineStart(text, points, tokens, i);
            }
            if (tokens[i].Kind != TokenKind.Text)
            {
                text.Append(' ').Append(tokens[i].Value);
            }
        }
        return text.ToString().TrimStart();
    }

    private static void AppendLineStart(StringBuilder text, Stack<int> points, IReadOnlyList<Token> tokens, int i)
    {
        var indent = tokens[i].Indent;
        if (IsPoint(tokens, i))
        {
            while (points.Count > 0 && points.Peek() > indent)
            {
                points.Pop();
            }
            if (points.Count == 0 || points.Peek() < indent)
            {
                points.Push(indent);
            }
            text.Append(' ').Append('>', points.Count);
            return;
        }
        while (points.Count > 0 && points.Peek() >= indent)
        {
            points.Pop();
            text.Append(" <");
        }
    }

    private static bool IsPoint(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Is('-') || (tokens[i].Is('(') && i + 2 < tokens.Count && Labels.IsLabel(tokens[i + 1].Value) && tokens[i + 2].Is(')'));
}
