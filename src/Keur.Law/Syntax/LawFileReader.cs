namespace Keur.Law.Syntax;

/// <summary>Reads one law file, prose and blocks.</summary>
internal static class LawFileReader
{
    /// <summary>Reads it; what is wrong goes to the diagnostics, the rest is read all the same.</summary>
    public static LawFile Read(SourceFile source, Diagnostics diagnostics)
    {
        var markdown = MarkdownReader.Read(source, diagnostics);
        var declarations = new List<Declaration>();
        var amendments = new List<Amendment>();
        var examples = new List<ExampleSyntax>();
        var twins = new List<TwinSyntax>();
        foreach (var section in markdown.Sections)
        {
            foreach (var block in section.Blocks)
            {
                switch (block.Language)
                {
                    case "keur":
                        var parser = new DeclarationParser(source, Tokens(source, block, diagnostics), section, diagnostics);
                        parser.Read();
                        declarations.AddRange(parser.Declarations);
                        amendments.AddRange(parser.Amendments);
                        break;
                    case "example":
                        if (ExampleParser.Read(source, block, diagnostics) is { } example)
                        {
                            examples.Add(example);
                        }

                        break;
                    case "nl":
                        twins.AddRange(new TwinParser(source, Tokens(source, block, diagnostics), diagnostics).Read());
                        break;
                    default:
                        ReportUnknown(source, block, diagnostics);
                        break;
                }
            }
        }

        return new LawFile(markdown) { Declarations = declarations, Amendments = amendments, Examples = examples, Twins = twins };
    }

    private static IReadOnlyList<Token> Tokens(SourceFile source, MarkdownBlock block, Diagnostics diagnostics) =>
        new Lexer(source, diagnostics).Read(block.FirstLine, block.LastLine);

    private static void ReportUnknown(SourceFile source, MarkdownBlock block, Diagnostics diagnostics) => diagnostics.Error(
        "unknown-block",
        new SourceSpan(source, block.FirstLine - 1, 1, 3 + block.Language.Length),
        new($"A block is `keur`, `example` or `nl`, not `{block.Language}`.", $"Een blok is `keur`, `example` of `nl`, niet `{block.Language}`."),
        NearestName.Advice(block.Language, ["keur", "example", "nl"]));
}
