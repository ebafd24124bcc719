using Keur.Law.Syntax;

namespace Keur.Law.Image;

/// <summary>Writes law files, cut into sections and tokens, the way a <see cref="FileImage"/> reads them.</summary>
internal sealed class FileWriter(TableWriters tables)
{
    // What is wrong with a file was said when the law was checked, which comes before an image is made.
    private readonly Diagnostics _said = new();
    private readonly StringTableWriter _strings = tables.Strings;

    /// <summary>Writes one file.</summary>
    public void Write(ImageWriter writer, SourceFile file)
    {
        var markdown = MarkdownReader.Read(file, _said);
        writer.Number(_strings.NumberOf(file.Path));
        WriteFrontMatter(writer, markdown);
        writer.Number(NumberOfExamples(markdown));
        var body = new ImageWriter();
        body.Number(markdown.Sections.Count);
        foreach (var section in markdown.Sections)
        {
            WriteSection(body, section);
        }

        writer.Part(body.Written);
    }

    private void WriteFrontMatter(ImageWriter writer, MarkdownFile markdown)
    {
        writer.Number(markdown.FrontMatter.Count);
        foreach (var line in markdown.FrontMatter.Values.OrderBy(l => l.Span.Line))
        {
            writer.Number(_strings.NumberOf(line.Key));
            writer.Number(_strings.NumberOf(line.Value));
            writer.Number(line.Span.Line);
            writer.Number(line.Span.Length);
        }
    }

    private void WriteSection(ImageWriter writer, MarkdownSection section)
    {
        writer.Number(section.Level);
        writer.Number(_strings.NumberOf(section.Title));
        writer.Number(section.Cites.Count);
        foreach (var cite in section.Cites)
        {
            writer.Number(_strings.NumberOf(cite.From.Path));
            writer.Number(_strings.NumberOf(cite.To.Path));
        }

        writer.Number(section.Prose.Length == 0 ? 0 : tables.Prose.NumberOf(section.Prose) + 1);
        writer.Number(section.Span.Line);
        writer.Number(section.Span.Length);
        writer.Number(section.Blocks.Count);
        foreach (var block in section.Blocks)
        {
            WriteBlock(writer, block, section.Span.File);
        }
    }

    private void WriteBlock(ImageWriter writer, MarkdownBlock block, SourceFile file)
    {
        writer.Number(_strings.NumberOf(block.Language));
        writer.Number(block.FirstLine);
        writer.Number(block.LastLine + 1 - block.FirstLine);
        if (FileBody.IsCutIntoTokens(block))
        {
            TokenCode.Write(writer, new Lexer(file, _said).Read(block.FirstLine, block.LastLine), block.FirstLine, _strings);
        }
    }

    /// <summary>The examples of a file are one text in which every line has its own number, so that messages about them show the line itself.</summary>
    private int NumberOfExamples(MarkdownFile markdown)
    {
        var blocks = markdown.Sections.SelectMany(s => s.Blocks).Where(FileBody.IsExample).ToList();
        if (blocks.Count == 0)
        {
            return 0;
        }

        var lines = Enumerable.Repeat(string.Empty, blocks.Max(b => b.LastLine)).ToArray();
        foreach (var block in blocks)
        {
            for (var line = block.FirstLine; line <= block.LastLine; line++)
            {
                lines[line - 1] = markdown.Source.LineAt(line);
            }
        }

        return tables.Examples.NumberOf(string.Join('\n', lines)) + 1;
    }
}
