using Keur.Law.Syntax;

namespace Keur.Law.Image;

/// <summary>
/// How tokens stand in an image. The first number of a token holds its string, its kind and whether its line begins with it; such a token goes on
/// with how many lines it lies below the one before, the indentation and the distance from it, any other with its distance from the one before.
/// </summary>
internal static class TokenCode
{
    /// <summary>Writes the tokens of a block whose first line this is.</summary>
    public static void Write(ImageWriter writer, IReadOnlyList<Token> tokens, int firstLine, StringTableWriter strings)
    {
        writer.Number(tokens.Count);
        var (line, end) = (firstLine, 0);
        foreach (var token in tokens)
        {
            writer.Number((strings.NumberOf(token.Value) << 3) | ((int)token.Kind << 1) | (token.FirstOnLine ? 1 : 0));
            if (token.FirstOnLine)
            {
                writer.Number(token.Line - line);
                writer.Number(token.Indent);
                end = token.Indent + 1;
            }

            writer.Number(token.Column - end);
            (line, end) = (token.Line, token.Column + token.Length);
        }
    }

    /// <summary>Reads the tokens of a block whose first line this is.</summary>
    public static Token[] Read(ref ImageCursor cursor, int firstLine, StringTable strings)
    {
        var tokens = new Token[cursor.Count()];
        var (line, indent, end) = (firstLine, 0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var code = cursor.Number();
            var first = (code & 1) == 1;
            if (first)
            {
                line += cursor.Number();
                indent = cursor.Number();
                end = indent + 1;
            }

            var token = new Token((TokenKind)((code >> 1) & 3), strings[code >> 3], line, end + cursor.Number(), indent, first);
            tokens[i] = token;
            end = token.Column + token.Length;
        }

        return tokens;
    }
}
