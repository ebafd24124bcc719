using Keur.Law.Syntax;

namespace Keur.Law.Image;

/// <summary>The sections of a law file of an image, with the declarations, amendments and Dutch texts under them.</summary>
internal sealed class FileBody
{
    // The law was checked before its image was made.
    private readonly Diagnostics _said = new();
    private readonly SourceFile _file;
    private readonly ImageTables _tables;

    private FileBody(SourceFile file, ImageTables tables) => (_file, _tables) = (file, tables);

    /// <summary>The sections.</summary>
    public List<MarkdownSection> Sections { get; } = [];

    /// <summary>The declarations.</summary>
    public List<Declaration> Declarations { get; } = [];

    /// <summary>The amendments.</summary>
    public List<Amendment> Amendments { get; } = [];

    /// <summary>The Dutch texts.</summary>
    public List<TwinSyntax> Twins { get; } = [];

    /// <summary>Whether a block stands in an image as tokens.</summary>
    public static bool IsCutIntoTokens(MarkdownBlock block) => block.Language is "keur" or "nl";

    /// <summary>Whether a block is an example.</summary>
    public static bool IsExample(MarkdownBlock block) => block.Language == "example";

    /// <summary>Reads all of it.</summary>
    /// <exception cref="LawImageException">It is not as an image has it.</exception>
    public static FileBody Read(SourceFile file, ReadOnlyMemory<byte> part, ImageTables tables)
    {
        var body = new FileBody(file, tables);
        var cursor = new ImageCursor(part);
        for (var left = cursor.Count(); left > 0; left--)
        {
            body.ReadSection(ref cursor);
        }

        return cursor.AtEnd ? body : throw LawImageException.Damaged();
    }

    private void ReadSection(ref ImageCursor cursor)
    {
        var level = cursor.Number();
        var title = _tables.Strings[cursor.Number()];
        var cites = ReadCites(ref cursor);
        var prose = ProseOf(cursor.Number());
        var span = new SourceSpan(_file, cursor.Number(), 1, cursor.Number());
        var blocks = new List<MarkdownBlock>();
        var section = new MarkdownSection(level, title, cites, prose, blocks, span);
        Sections.Add(section);
        for (var left = cursor.Count(); left > 0; left--)
        {
            blocks.Add(ReadBlock(ref cursor, section));
        }
    }

    private CitationRange[] ReadCites(ref ImageCursor cursor)
    {
        var cites = new CitationRange[cursor.Count()];
        for (var i = 0; i < cites.Length; i++)
        {
            var from = new Citation(_tables.Strings[cursor.Number()]);
            cites[i] = new CitationRange(from, new Citation(_tables.Strings[cursor.Number()]));
        }

        return cites;
    }

    private Lazy<string> ProseOf(int number) => number == 0 ? new(string.Empty) : new(() => _tables.Prose[number - 1]);

    private MarkdownBlock ReadBlock(ref ImageCursor cursor, MarkdownSection section)
    {
        var language = _tables.Strings[cursor.Number()];
        var first = cursor.Number();
        var block = new MarkdownBlock(language, first, first + cursor.Number() - 1);
        if (IsCutIntoTokens(block))
        {
            Parse(block, TokenCode.Read(ref cursor, first, _tables.Strings), section);
        }

        return block;
    }

    private void Parse(MarkdownBlock block, Token[] tokens, MarkdownSection section)
    {
        if (block.Language == "nl")
        {
            Twins.AddRange(new TwinParser(_file, tokens, _said).Read());
            return;
        }

        var parser = new DeclarationParser(_file, tokens, section, _said);
        parser.Read();
        Declarations.AddRange(parser.Declarations);
        Amendments.AddRange(parser.Amendments);
    }
}
