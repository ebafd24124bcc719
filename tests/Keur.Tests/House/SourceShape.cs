using System.Text.RegularExpressions;

namespace Keur.Tests.House;

/// <summary>The types and bodies of a C# file, found by counting braces in code without comments and literals.</summary>
internal sealed partial class SourceShape
{
    private readonly SourceText text;
    private readonly List<SourceType> types = [];
    private readonly List<SourceMember> members = [];
    private readonly Stack<(Block Kind, bool Continues)> open = new();
    private int headerStart;
    private int parentheses;

    public SourceShape(SourceText text)
    {
        this.text = text;
        for (var at = 0; at < text.Code.Length; at++)
            Pass(at, text.Code[at]);
    }

    private enum Block { Namespace, Type, Member, Inner }

    public IReadOnlyList<SourceType> Types => types;

    public IReadOnlyList<SourceMember> Members => members;

    // Outside every body: where a declaration may begin.
    private bool Declaring => parentheses == 0 && (open.Count == 0 || open.Peek().Kind is Block.Namespace or Block.Type);

    private void Pass(int at, char character)
    {
        if (character == '{')
            Open(at);
        else if (character == '}' && open.Count > 0)
            Close(at);
        else if (character == ';' && Declaring)
            EndStatement(at);
        else if (open.Count == 0 || open.Peek().Kind is Block.Namespace or Block.Type)
            parentheses += character is '(' or '[' ? 1 : character is ')' or ']' ? -1 : 0;
    }

    private void Open(int at)
    {
        if (!Declaring)
        {
            open.Push((Block.Inner, true));
            return;
        }

        var header = Header(at);
        if (AddType(header))
            Begin(Block.Type, at);
        else if (header.StartsWith("namespace ", StringComparison.Ordinal))
            Begin(Block.Namespace, at);
        else
            open.Push((Block.Member, header.Contains('=')));
    }

    private void Begin(Block kind, int at)
    {
        open.Push((kind, false));
        headerStart = at + 1;
    }

    private void Close(int at)
    {
        var (kind, continues) = open.Pop();
        if (kind == Block.Inner || continues)
            return;

        if (kind == Block.Member)
            AddMember(at);
        headerStart = at + 1;
    }

    private void EndStatement(int at)
    {
        var header = Header(at);
        if (!AddType(header) && header.Split('{')[0].Contains("=>", StringComparison.Ordinal))
            AddMember(at);
        headerStart = at + 1;
    }

    private bool AddType(string header)
    {
        var match = TypeHeader().Match(header);
        if (!match.Success)
            return false;

        var nested = open.Any(block => block.Kind == Block.Type);
        var kind = match.Groups["kind"];
        types.Add(new SourceType(match.Groups["name"].Value, kind.Value, text.LineAt(StartOfHeader()), nested));
        return true;
    }

    private void AddMember(int end)
    {
        var line = text.LineAt(StartOfHeader());
        members.Add(new SourceMember(line, text.LineAt(end) - line + 1));
    }

    private string Header(int end) => text.Code[Math.Min(StartOfHeader(), end)..end].Trim();

    // The first character after blanks, preprocessor lines and attributes.
    private int StartOfHeader()
    {
        var at = headerStart;
        while (at < text.Code.Length)
        {
            if (char.IsWhiteSpace(text.Code[at]))
                at++;
            else if (text.Code[at] == '#')
                at = text.Code.IndexOf('\n', at) is var end and >= 0 ? end : text.Code.Length;
            else if (text.Code[at] == '[')
                at = AfterBrackets(at);
            else
                break;
        }

        return at;
    }

    private int AfterBrackets(int at)
    {
        var depth = 0;
        do
        {
            depth += text.Code[at] == '[' ? 1 : text.Code[at] == ']' ? -1 : 0;
            at++;
        }
        while (depth > 0 && at < text.Code.Length);
        return at;
    }

    [GeneratedRegex(@"^(?:(?:public|internal|private|protected|static|sealed|abstract|partial|readonly|ref|file|unsafe|new)\s+)*
        (?:(?<kind>class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(?<name>\w+)
        |(?<kind>delegate)\s[^(]*?(?<name>\w+)\s*(?:<[^(]*>)?\s*\(
        |(?<kind>extension)(?<name>)\s*(?:<[^(]*>)?\s*\()", RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex TypeHeader();
}
