using Keur.Law;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Keur.Exchange.Cards;

/// <summary>
/// Reads the text of one YAML or JSON document into nodes that know their place. It reads the parser's events and not the library's own node tree:
/// that one resolves aliases and stops at the first doubled key.
/// </summary>
internal sealed class YamlTree
{
    private const int Deepest = 40;
    private const int MostNodes = 200_000;

    private readonly SourceFile _file;
    private readonly CardProblems _problems;
    private readonly Parser _parser;
    private Mark _reached = Mark.Empty;
    private int _nodes;

    private YamlTree(SourceFile file, CardProblems problems)
    {
        _file = file;
        _problems = problems;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>The root of the document; null, with an error, where there is none or it cannot be read to the end.</summary>
    public static CardNode? Read(SourceFile file, CardProblems problems)
    {
        var tree = new YamlTree(file, problems);
        try
        {
            return tree.Document();
        }
        catch (YamlException wrong)
        {
            tree.Unreadable(wrong.Start);
        }
        catch (Exception odd) when (odd is ArgumentException or InvalidOperationException)
        {
            // The library lets these through: for an escape that is no character, for a key that opens inside a flow list left open.
            tree.Unreadable(tree._reached);
        }

        return null;
    }

    private void Unreadable(Mark at)
    {
        if (TabbedLine((int)at.Line) is { } tabbed)
        {
            _problems.Error(
                "unreadable",
                tabbed,
                new("This line is indented with a tab.", "Deze regel springt in met een tab."),
                new("Indent with spaces; YAML takes no tabs.", "Spring in met spaties; YAML kent geen tabs."));
            return;
        }

        _problems.Error(
            "unreadable",
            Span(at, at),
            new("From here this cannot be read as YAML or JSON.", "Vanaf hier is dit niet als YAML of JSON te lezen."),
            new("Look for a quote, bracket or colon that is missing, here or on the lines above. A text with `: ` or ` #` in it goes between quotes.", "Kijk of hier of op de regels erboven een aanhalingsteken, haakje of dubbele punt ontbreekt. Een tekst met `: ` of ` #` erin hoort tussen aanhalingstekens."));
    }

    /// <summary>The tab that indents a line from this one on; null in JSON, where it does no harm, and where there is none.</summary>
    private SourceSpan? TabbedLine(int from)
    {
        if (_file.Text.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            return null;
        }

        for (var line = Math.Max(1, from); line <= _file.Lines.Count; line++)
        {
            var tab = _file.LineAt(line).TakeWhile(char.IsWhiteSpace).ToList().IndexOf('\t');
            if (tab >= 0)
            {
                return new SourceSpan(_file, line, tab + 1, 1);
            }
        }

        return null;
    }

    private CardNode? Document()
    {
        _parser.MoveNext();
        if (Next() is not DocumentStart)
        {
            return Empty();
        }

        Next();
        if (Node(0) is not { } root)
        {
            return null;
        }

        var end = Next();
        var after = Next();
        if (after is DocumentStart another)
        {
            _problems.Error(
                "several-documents",
                Span(another.Start, another.End),
                new("A second document starts here; a file holds one card.", "Hier begint een tweede document; een bestand bevat één kaart."),
                new("Put every card in a file of its own.", "Zet elke kaart in een eigen bestand."));
            return null;
        }

        if (end is DocumentEnd && after is StreamEnd)
        {
            return root.IsEmpty ? Empty() : root;
        }

        Unreadable(_reached);
        return null;
    }

    private CardScalar? Empty()
    {
        _problems.Error(
            "empty",
            SourceSpan.StartOf(_file),
            new("There is no card here: the file is empty.", "Hier staat geen kaart: het bestand is leeg."),
            new("`keur init` writes a new card.", "`keur init` schrijft een nieuwe kaart."));
        return null;
    }

    private ParsingEvent? Next()
    {
        var next = _parser.MoveNext() ? _parser.Current : null;
        _reached = next?.Start ?? _reached;
        return next;
    }

    /// <summary>The node whose first event is the current one; null where reading must stop.</summary>
    private CardNode? Node(int depth)
    {
        if (_parser.Current is not { } start)
        {
            // The library stops here without a word, as for a line that starts with a colon.
            Unreadable(_reached);
            return null;
        }

        if (depth > Deepest || ++_nodes > MostNodes)
        {
            Stop(start, depth > Deepest);
            return null;
        }

        CheckProperties(start);
        switch (start)
        {
            case SequenceStart:
                return List(start, depth);
            case MappingStart:
                return Map(start, depth);
            case Scalar scalar:
                return new CardScalar(Span(start.Start, start.End), scalar.Value, scalar.Style == ScalarStyle.Plain);
            default:
                // An alias, reported above: what it stands for is not known, and nothing more is said about it.
                return new CardScalar(Span(start.Start, start.End), AnswerReader.Unknown, plain: true);
        }
    }

    private void Stop(ParsingEvent start, bool deep) => _problems.Error(
        deep ? "too-deep" : "too-large",
        Span(start.Start, start.Start),
        deep
            ? new($"This is nested more than {Deepest} deep.", $"Dit is meer dan {Deepest} niveaus diep genest.")
            : new($"A card holds at most {MostNodes} keys and values.", $"Een kaart bevat hooguit {MostNodes} sleutels en waarden."),
        new("A card is three or four levels deep and some hundred lines long.", "Een kaart is drie of vier niveaus diep en enkele honderden regels lang."));

    private void CheckProperties(ParsingEvent start)
    {
        if (start is AnchorAlias || start is NodeEvent { Anchor.IsEmpty: false })
        {
            _problems.Error(
                "alias",
                Span(start.Start, start.End),
                new("A card uses no anchors and aliases (`&`, `*`).", "Een kaart gebruikt geen ankers en verwijzingen (`&`, `*`)."),
                new("Write the value itself; put a text that starts with `&` or `*` between quotes.", "Schrijf de waarde zelf; zet een tekst die met `&` of `*` begint tussen aanhalingstekens."));
        }
        else if (start is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            _problems.Error(
                "tag",
                Span(start.Start, start.End),
                new("A card uses no tags (`!`).", "Een kaart gebruikt geen tags (`!`)."),
                new("Leave it out; put a text that starts with `!` between quotes.", "Laat hem weg; zet een tekst die met `!` begint tussen aanhalingstekens."));
        }
    }

    private CardList? List(ParsingEvent start, int depth)
    {
        var items = new List<CardNode>();
        while (Next() is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new CardList(Span(start.Start, _parser.Current!.End), items);
    }

    private CardMap? Map(ParsingEvent start, int depth)
    {
        var entries = new Dictionary<string, CardEntry>();
        while (Next() is not MappingEnd)
        {
            var key = Node(depth + 1);
            Next();
            if (key is null || Node(depth + 1) is not { } value)
            {
                return null;
            }

            Add(entries, key, value);
        }

        return new CardMap(Span(start.Start, _parser.Current!.End), [.. entries.Values]);
    }

    private void Add(Dictionary<string, CardEntry> entries, CardNode key, CardNode value)
    {
        if (key is not CardScalar name)
        {
            _problems.Error("not-a-key", key.Span, new("A key is a single word, not a list or a map.", "Een sleutel is één woord, geen lijst of map."));
        }
        else if (!entries.TryAdd(name.Text, new CardEntry(name, value)))
        {
            var first = entries[name.Text].Key.Span.Line;
            _problems.Error(
                "key-twice",
                name.Span,
                new($"`{name}` stands here twice, on lines {first} and {name.Span.Line}.", $"`{name}` staat hier twee keer, op regel {first} en {name.Span.Line}."),
                new("Keep one of them.", "Houd er één over."));
        }
    }

    private SourceSpan Span(Mark start, Mark end)
    {
        var line = (int)Math.Max(1, start.Line);
        var column = (int)Math.Max(1, start.Column);
        var last = end.Line == start.Line ? end.Column : _file.LineAt(line).Length + 1;
        return new SourceSpan(_file, line, column, (int)Math.Max(1, last - column));
    }
}
