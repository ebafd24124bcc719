namespace Keur.Law.Syntax;

/// <summary>
/// Goes through the tokens of one declaration. It stops at a border: the end of the clause being read, a line that starts a point, or, inside a
/// point, a line that is indented no further than that point.
/// </summary>
internal sealed class TokenCursor(SourceFile file, IReadOnlyList<Token> tokens)
{
    private int _at;
    private int _end = tokens.Count;

    /// <summary>The token to read next, or one of kind <see cref="TokenKind.End"/> at a border.</summary>
    public Token Current => AtBorder ? End() : tokens[_at];

    /// <summary>The last token read.</summary>
    public Token Previous => tokens.Count > 0 ? tokens[Math.Max(0, _at - 1)] : new Token(TokenKind.End, string.Empty, 1, 1, 0, FirstOnLine: true);

    /// <summary>Where the cursor stands among all tokens.</summary>
    public int Position => _at;

    /// <summary>Whether nothing is left before the border.</summary>
    public bool AtBorder => _at >= _end || (_at > 0 && tokens[_at].FirstOnLine && (tokens[_at].Indent <= Limit || StartsPoint(_at)));

    /// <summary>Whether nothing is left at all: beyond a border a point may follow that belongs to nothing.</summary>
    public bool AtEnd => _at >= _end;

    /// <summary>The place of what follows, beyond a border or not.</summary>
    public SourceSpan SpanAhead => AtEnd ? Behind(Previous) : SpanOf(tokens[_at]);

    /// <summary>Lines after the first that are indented this far or less are beyond the border; -1 for none.</summary>
    public int Limit { get; set; } = -1;

    /// <summary>The token after the current one, or End.</summary>
    public Token Next => _at + 1 < _end ? tokens[_at + 1] : End();

    /// <summary>The place of the current token, or just behind the last.</summary>
    public SourceSpan Span => AtBorder ? Behind(Previous) : SpanOf(tokens[_at]);

    /// <summary>The place of a token.</summary>
    public SourceSpan SpanOf(Token token) => new(file, token.Line, token.Column, token.Length);

    /// <summary>The place from a token to the last one read, as far as they stand on one line.</summary>
    public SourceSpan SpanFrom(Token first) =>
        new(file, first.Line, first.Column, Previous.Line == first.Line ? Previous.Column + Previous.Length - first.Column : first.Length);

    /// <summary>Reads one token.</summary>
    public Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            _at++;
        }

        return token;
    }

    /// <summary>Goes to a token and no further than another; only a declaration's own reader does this.</summary>
    public void MoveTo(int position, int end) => (_at, _end) = (position, end);

    /// <summary>Whether the next line starts a point that is indented further than <paramref name="indent"/>.</summary>
    public bool AtPointDeeperThan(int indent) => _at < _end && tokens[_at].FirstOnLine && tokens[_at].Indent > indent && StartsPoint(_at);

    /// <summary>Whether the next line starts a point at exactly this indentation.</summary>
    public bool AtPointAt(int indent) => _at < _end && tokens[_at].FirstOnLine && tokens[_at].Indent == indent && StartsPoint(_at);

    /// <summary>The indentation of the next line.</summary>
    public int IndentAhead => tokens[_at].Indent;

    /// <summary>Reads past the label of a point and gives it; null for a dash.</summary>
    public string? TakeLabel()
    {
        if (tokens[_at].Is('-'))
        {
            _at++;
            return null;
        }

        _at += 3;
        return tokens[_at - 2].Value;
    }

    /// <summary>Whether the token at this position begins a line with a label in parentheses or a dash.</summary>
    public bool StartsPoint(int position)
    {
        var token = tokens[position];
        return token.FirstOnLine
            && (token.Is('-') || (token.Is('(') && position + 2 < tokens.Count && Labels.IsLabel(tokens[position + 1].Value) && tokens[position + 2].Is(')')
                && tokens[position + 1].Line == token.Line));
    }

    // A text without its closing quote counts one character that is not there.
    private SourceSpan Behind(Token token) => new(file, token.Line, Math.Min(token.Column + token.Length, file.LineAt(token.Line).Length + 1), 1);

    private Token End() => new(TokenKind.End, string.Empty, Previous.Line, Previous.Column + Previous.Length, 0, FirstOnLine: false);
}
