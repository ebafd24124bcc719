namespace Keur.Law.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A name, a number, a date: letters, digits, `-`, `.` and `^`.</summary>
    Word,

    /// <summary>A text in quotes, held without them.</summary>
    Text,

    /// <summary>A sign: brackets, comma, comparison.</summary>
    Sign,

    /// <summary>The end of what is read.</summary>
    End,
}
