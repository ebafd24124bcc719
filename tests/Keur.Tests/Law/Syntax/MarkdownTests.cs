using Keur.Law;
using Keur.Law.Syntax;

namespace Keur.Tests.Law.Syntax;

public sealed class MarkdownTests
{
    private static MarkdownFile Read(string text) => MarkdownReader.Read(new SourceFile("law/act/act.md", text), new Diagnostics());

    [Fact]
    public void A_heading_opens_a_section_with_its_prose_and_blocks()
    {
        var sections = Read("Before.\n# Article 6 — When\n\nProse one.\nProse two.\n\n```keur\nrule one @ 6\n```\n## Uses (6(2), 6(3))\n```nl\n```\n").Sections;

        Assert.Equal(
            ["0  [] Before. 0", "1 Article 6 — When [6] Prose one.\nProse two. 1", "2 Uses [6(2), 6(3)]  1"],
            sections.Select(s => $"{s.Level} {s.Title} [{string.Join(", ", s.Cites)}] {s.Prose} {s.Blocks.Count}"));
        Assert.Equal(new MarkdownBlock("keur", 8, 8), sections[1].Blocks[0]);
    }

    [Theory]
    [InlineData("# Article 6", "Article 6", "6")]
    [InlineData("# Articles 8 and 9 — Both", "Articles 8 and 9 — Both", "8, 9")]
    [InlineData("# Artikel 6 — Wanneer", "Artikel 6 — Wanneer", "6")]
    [InlineData("# Annex III — Uses", "Annex III — Uses", "annex III")]
    [InlineData("# Bijlage VIII", "Bijlage VIII", "annex VIII")]
    [InlineData("## Products (6(1))", "Products", "6(1)")]
    [InlineData("## Points (annex VIII/B, bijlage X)", "Points", "annex VIII/B, annex X")]
    [InlineData("## Rest (102 to 109)", "Rest", "102 to 109")]
    [InlineData("## Rest (102 tot en met 109)", "Rest", "102 to 109")]
    [InlineData("## What is (not) said", "What is (not) said", "")]
    [InlineData("## What is said (in short)", "What is said (in short)", "")]
    public void A_heading_names_its_provisions(string heading, string title, string cites)
    {
        var section = Read(heading).Sections.Single();

        Assert.Equal((title, cites), (section.Title, string.Join(", ", section.Cites)));
    }

    [Theory]
    [InlineData("#No space")]
    [InlineData("####### Seven")]
    [InlineData("text # Heading")]
    public void What_is_no_heading_is_prose(string line) => Assert.Equal((0, line), (Read(line).Sections.Single().Level, Read(line).Sections.Single().Prose));

    [Fact]
    public void A_heading_within_a_block_is_a_comment_of_it() =>
        Assert.Single(Read("# One\n```keur\n# Two\nrule one @ 1\n```\n").Sections);

    [Fact]
    public void Front_matter_is_read_key_by_key()
    {
        var matter = Read("---\nid: act\n\ntitle: One: two\n---\n# Article 1").FrontMatter;

        Assert.Equal(["id=act", "title=One: two"], matter.Values.Select(l => $"{l.Key}={l.Value}"));
    }

    [Fact]
    public void An_empty_file_says_nothing() => Assert.Empty(Read("").Sections);
}
