using System.Text;

namespace Keur.Law.Syntax;

/// <summary>Cuts a law file into front matter, headings, prose and fenced blocks. Other Markdown is prose to it.</summary>
internal sealed class MarkdownReader
{
    private const string Fence = "```";

    private readonly SourceFile _file;
    private readonly Diagnostics _diagnostics;
    private readonly Dictionary<string, FrontMatterLine> _frontMatter = [];
    private readonly List<MarkdownSection> _sections = [];
    private readonly List<MarkdownBlock> _blocks = [];
    private readonly StringBuilder _prose = new();
    private (int Level, string Title, IReadOnlyList<CitationRange> Cites, SourceSpan Span) _heading;
    private int _line = 1;

    private MarkdownReader(SourceFile file, Diagnostics diagnostics)
    {
        (_file, _diagnostics) = (file, diagnostics);
        _heading = (0, string.Empty, [], SourceSpan.StartOf(file));
    }

    /// <summary>Reads one file; what is wrong with it goes to the diagnostics.</summary>
    public static MarkdownFile Read(SourceFile file, Diagnostics diagnostics)
    {
        var reader = new MarkdownReader(file, diagnostics);
        reader.ReadFrontMatter();
        reader.ReadSections();
        return new MarkdownFile(file, reader._frontMatter, reader._sections);
    }

    private void ReadFrontMatter()
    {
        if (_file.LineAt(1).TrimEnd() != "---")
        {
            return;
        }

        for (_line = 2; _line <= _file.Lines.Count && _file.LineAt(_line).TrimEnd() != "---"; _line++)
        {
            ReadFrontMatterLine(_file.LineAt(_line));
        }

        if (_line > _file.Lines.Count)
        {
            _diagnostics.Error("open-front-matter", SourceSpan.StartOf(_file), new("The identity of the act is not closed.", "De gegevens van de wet zijn niet afgesloten."), new("End it with a line `---`.", "Sluit af met een regel `---`."));
        }

        _line++;
    }

    private void ReadFrontMatterLine(string line)
    {
        var colon = line.IndexOf(':');
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var span = new SourceSpan(_file, _line, 1, Math.Max(1, line.Length));
        if (colon <= 0)
        {
            _diagnostics.Error("front-matter", span, new("Expected `key: value`.", "Hier hoort `sleutel: waarde`."));
            return;
        }

        var key = line[..colon].Trim();
        if (!_frontMatter.TryAdd(key, new FrontMatterLine(key, line[(colon + 1)..].Trim(), span)))
        {
            _diagnostics.Error("double-key", span, new($"`{key}` stands here twice.", $"`{key}` staat hier twee keer."));
        }
    }

    private void ReadSections()
    {
        for (; _line <= _file.Lines.Count; _line++)
        {
            var line = _file.LineAt(_line);
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                ReadBlock(line[Fence.Length..].Trim());
            }
            else if (HeadingLevel(line) is var level and > 0)
            {
                CloseSection();
                OpenSection(level, line[level..].Trim());
            }
            else
            {
                _prose.Append(line.TrimEnd()).Append('\n');
            }
        }

        CloseSection();
    }

    private static int HeadingLevel(string line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }

        return level is > 0 and <= 6 && level < line.Length && line[level] == ' ' ? level : 0;
    }

    private void ReadBlock(string language)
    {
        var first = _line + 1;
        var last = first;
        while (last <= _file.Lines.Count && !_file.LineAt(last).StartsWith(Fence, StringComparison.Ordinal))
        {
            last++;
        }

        if (last > _file.Lines.Count)
        {
            _diagnostics.Error("open-block", new SourceSpan(_file, _line, 1, Math.Max(1, _file.LineAt(_line).Length)), new("This block is never closed.", "Dit blok wordt nergens afgesloten."), new("End it with a line ```.", "Sluit af met een regel ```."));
        }

        _blocks.Add(new MarkdownBlock(language, first, last - 1));
        _line = last;
    }

    private void OpenSection(int level, string text)
    {
        var span = new SourceSpan(_file, _line, 1, Math.Max(1, _file.LineAt(_line).Length));
        var (title, cites) = HeadingText.Read(text);
        _heading = (level, title, cites, span);
    }

    private void CloseSection()
    {
        var prose = _prose.ToString().Trim('\n');
        if (_heading.Level > 0 || prose.Length > 0 || _blocks.Count > 0)
        {
            _sections.Add(new MarkdownSection(_heading.Level, _heading.Title, _heading.Cites, new(prose), [.. _blocks], _heading.Span));
        }

        _prose.Clear();
        _blocks.Clear();
    }
}
