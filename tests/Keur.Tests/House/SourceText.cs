namespace Keur.Tests.House;

/// <summary>
/// A C# file taken apart: <see cref="Code"/> has every comment and literal blanked, character for character, so that
/// braces and words in it are code; <see cref="Literals"/> are its strings.
/// </summary>
internal sealed class SourceText
{
    private readonly string source;
    private readonly char[] code;
    private readonly List<Literal> literals = [];

    public SourceText(string source)
    {
        this.source = source.ReplaceLineEndings("\n");
        code = this.source.ToCharArray();
        for (var at = 0; at < this.source.Length;)
            at = Next(at);
        Code = new string(code);
    }

    public string Code { get; }

    public IReadOnlyList<Literal> Literals => literals;

    public int LineAt(int position) => source.AsSpan(0, position).Count('\n') + 1;

    // Passes one comment, one literal or one other character.
    private int Next(int at)
    {
        if (Is(at, "//"))
            return Blank(at, EndOf(at, "\n", 0));
        if (Is(at, "/*"))
            return Blank(at, EndOf(at + 2, "*/", 2));
        return source[at] switch
        {
            '\'' => Blank(at, EndOfEscaped(at + 1, '\'')),
            '"' => PassString(at),
            _ => at + 1,
        };
    }

    private int PassString(int at)
    {
        var prefix = source[..at].AsSpan(source.AsSpan(0, at).LastIndexOfAnyExcept('$', '@') + 1);
        var quotes = source.AsSpan(at).IndexOfAnyExcept('"') is var run and >= 0 ? run : source.Length - at;
        if (quotes >= 3)
            return Keep(at, quotes, EndOf(at + quotes, new string('"', quotes), quotes));
        if (quotes == 2 && !prefix.Contains('@'))
            return Keep(at, 1, at + 2);
        return prefix.Contains('$')
            ? PassInterpolated(at, prefix.Contains('@'))
            : Keep(at, 1, prefix.Contains('@') ? EndOfVerbatim(at + 1) : EndOfEscaped(at + 1, '"'));
    }

    private int PassInterpolated(int start, bool verbatim)
    {
        var text = new System.Text.StringBuilder();
        var at = start + 1;
        while (at < source.Length && (source[at] != '"' || (verbatim && Is(at, "\"\""))))
        {
            if (source[at] == '{' && !Is(at, "{{"))
            {
                at = EndOfHole(at + 1);
                continue;
            }

            var width = Is(at, "{{") || Is(at, "\"\"") || (!verbatim && source[at] == '\\') ? 2 : 1;
            text.Append(source, at, Math.Min(width, source.Length - at));
            at += width;
        }

        literals.Add(new Literal(LineAt(start), text.ToString()));
        return Blank(start, at + 1);
    }

    private int EndOfHole(int at)
    {
        for (var depth = 1; at < source.Length && depth > 0;)
        {
            depth += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
            at = Next(at);
        }

        return at;
    }

    private int EndOfEscaped(int at, char quote)
    {
        while (at < source.Length && source[at] != quote)
            at += source[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    private int EndOfVerbatim(int at)
    {
        while (at < source.Length && (source[at] != '"' || Is(at, "\"\"")))
            at += source[at] == '"' ? 2 : 1;
        return at + 1;
    }

    private int EndOf(int at, string mark, int width) =>
        source.IndexOf(mark, at, StringComparison.Ordinal) is var end and >= 0 ? end + width : source.Length;

    private int Keep(int start, int quotes, int end)
    {
        var last = Math.Max(start + quotes, Math.Min(end, source.Length) - quotes);
        literals.Add(new Literal(LineAt(start), source[(start + quotes)..Math.Min(last, source.Length)]));
        return Blank(start, end);
    }

    private int Blank(int start, int end)
    {
        end = Math.Min(end, source.Length);
        for (var at = start; at < end; at++)
        {
            if (code[at] != '\n')
                code[at] = ' ';
        }

        return end;
    }

    private bool Is(int at, string mark) => string.CompareOrdinal(source, at, mark, 0, mark.Length) == 0;
}
