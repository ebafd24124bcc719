namespace Keur.Law.Syntax;

/// <summary>Cuts lines of the language into tokens. `#` starts a comment; what it does not know is reported and passed over.</summary>
internal sealed class Lexer(SourceFile file, Diagnostics diagnostics)
{
    private const string Signs = "(),/:@><=%-?";

    private readonly List<Token> _tokens = [];
    private string _line = string.Empty;
    private int _number;
    private int _at;
    private int _indent;

    /// <summary>The tokens of the lines <paramref name="first"/> up to and including <paramref name="last"/> of the file.</summary>
    public IReadOnlyList<Token> Read(int first, int last)
    {
        for (_number = first; _number <= last; _number++)
        {
            ReadLine(file.LineAt(_number));
        }

        return _tokens;
    }

    private void ReadLine(string line)
    {
        _line = line.Replace('\t', ' ');
        _at = 0;
        SkipSpaces();
        _indent = _at;
        var count = _tokens.Count;
        while (_at < _line.Length && _line[_at] != '#')
        {
            ReadToken(_tokens.Count == count);
            SkipSpaces();
        }
    }

    private void SkipSpaces()
    {
        while (_at < _line.Length && char.IsWhiteSpace(_line[_at]))
        {
            _at++;
        }
    }

    private void ReadToken(bool first)
    {
        var c = _line[_at];
        if (c is '"')
        {
            ReadText(first);
        }
        else if (char.IsAsciiLetterOrDigit(c))
        {
            ReadWord(first);
        }
        else if (Signs.Contains(c, StringComparison.Ordinal))
        {
            ReadSign(first);
        }
        else
        {
            diagnostics.Error("unknown-character", Span(_at, 1), new($"`{c}` has no meaning here.", $"`{c}` betekent hier niets."), AdviceFor(c));
            _at++;
        }
    }

    private static Words? AdviceFor(char c) => c is '“' or '”' or '„' or '\'' or '‘' or '’'
        ? new Words("Texts stand in straight double quotes: \"…\".", "Teksten staan tussen rechte dubbele aanhalingstekens: \"…\".")
        : null;

    private void ReadText(bool first)
    {
        var end = _line.IndexOf('"', _at + 1);
        if (end < 0)
        {
            diagnostics.Error(
                "open-text",
                Span(_at, _line.Length - _at),
                new("This text has no closing quote.", "Deze tekst heeft geen afsluitend aanhalingsteken."),
                new("A text begins and ends on one line.", "Een tekst begint en eindigt op één regel."));
            end = _line.Length;
        }

        Add(TokenKind.Text, _line[(_at + 1)..end], first);
        _at = Math.Min(_line.Length, end + 1);
    }

    private void ReadWord(bool first)
    {
        var end = _at;
        while (end < _line.Length && (char.IsAsciiLetterOrDigit(_line[end]) || _line[end] is '-' or '.' or '^'))
        {
            end++;
        }

        while (_line[end - 1] is '-' or '.')
        {
            end--;
        }

        Add(TokenKind.Word, _line[_at..end], first);
        _at = end;
    }

    private void ReadSign(bool first)
    {
        var length = _line[_at] is '<' or '>' && _at + 1 < _line.Length && _line[_at + 1] == '=' ? 2 : 1;
        Add(TokenKind.Sign, _line.Substring(_at, length), first);
        _at += length;
    }

    private void Add(TokenKind kind, string value, bool first) =>
        _tokens.Add(new Token(kind, string.IsInterned(value) ?? value, _number, _at + 1, _indent, first));

    private SourceSpan Span(int at, int length) => new(file, _number, at + 1, Math.Max(1, length));
}
