using Keur.Law.Syntax;

namespace Keur.Law.Image;

/// <summary>Reads a law file of an image: at once its path and the identity it may carry, the rest when somebody asks for it.</summary>
internal static class FileImage
{
    /// <summary>The file.</summary>
    /// <exception cref="LawImageException">It is not as an image has it.</exception>
    public static LawFile Read(ref ImageCursor cursor, ImageTables tables)
    {
        var file = new SourceFile(tables.Strings[cursor.Number()], string.Empty);
        var frontMatter = ReadFrontMatter(ref cursor, file, tables);
        var examples = cursor.Number();
        var part = cursor.Part();
        var body = new Lazy<FileBody>(() => FileBody.Read(file, part, tables));
        return new LawFile(new MarkdownFile(file, frontMatter, new LazyList<MarkdownSection>(() => body.Value.Sections)))
        {
            Declarations = new LazyList<Declaration>(() => body.Value.Declarations),
            Amendments = new LazyList<Amendment>(() => body.Value.Amendments),
            Twins = new LazyList<TwinSyntax>(() => body.Value.Twins),
            Examples = examples == 0 ? [] : new LazyList<ExampleSyntax>(() => ReadExamples(new SourceFile(file.Path, tables.Examples[examples - 1]), body.Value)),
        };
    }

    private static Dictionary<string, FrontMatterLine> ReadFrontMatter(ref ImageCursor cursor, SourceFile file, ImageTables tables)
    {
        var lines = new Dictionary<string, FrontMatterLine>();
        for (var left = cursor.Count(); left > 0; left--)
        {
            var key = tables.Strings[cursor.Number()];
            var value = tables.Strings[cursor.Number()];
            lines[key] = new FrontMatterLine(key, value, new SourceSpan(file, cursor.Number(), 1, cursor.Number()));
        }

        return lines;
    }

    private static List<ExampleSyntax> ReadExamples(SourceFile text, FileBody body)
    {
        var said = new Diagnostics();
        var blocks = body.Sections.SelectMany(s => s.Blocks).Where(FileBody.IsExample);
        return [.. blocks.Select(b => ExampleParser.Read(text, b, said)).OfType<ExampleSyntax>()];
    }
}
