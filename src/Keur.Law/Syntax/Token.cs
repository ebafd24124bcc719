namespace Keur.Law.Syntax;

/// <summary>The smallest part of the language, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What it says; for a text without its quotes.</param>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Indent">The column at which its line begins, from 0.</param>
/// <param name="FirstOnLine">Whether its line begins with it.</param>
internal readonly record struct Token(TokenKind Kind, string Value, int Line, int Column, int Indent, bool FirstOnLine)
{
    /// <summary>How many characters of the line it takes.</summary>
    public int Length => Kind == TokenKind.Text ? Value.Length + 2 : Math.Max(1, Value.Length);

    /// <summary>Whether it is this sign.</summary>
    public bool Is(char sign) => Kind == TokenKind.Sign && Value.Length == 1 && Value[0] == sign;

    /// <summary>Whether it is this word.</summary>
    public bool Is(string word) => Kind == TokenKind.Word && Value == word;

    /// <summary>Whether it stands directly behind the other, with no space between.</summary>
    public bool Touches(Token before) => Line == before.Line && Column == before.Column + before.Length;

    /// <summary>How it is shown in a message.</summary>
    public string Shown => Kind switch
    {
        TokenKind.Text => $"\"{(Value.Length > 30 ? Value[..30] + "…" : Value)}\"",
        TokenKind.End => "…",
        _ => $"`{Value}`",
    };
}
