namespace Keur.Tests.Law.Checking;

/// <summary>Twins have the headings of their English files, and prose where those have it.</summary>
public sealed class HeadingTwinsTests
{
    [Fact]
    public void Headings_in_two_languages_are_twins_by_level_and_provision() =>
        Assert.Empty(TwinFolder.Differences("# Article 6 — Systems\n\n## Uses (6(2), 6(3))\nProse.\n", "# Artikel 6 — Systemen\n\n## Toepassingen (6(2), 6(3))\nTekst.\n"));

    [Fact]
    public void The_first_heading_at_another_provision_is_reported_and_no_later_one()
    {
        var found = TwinFolder.Differences("# A (6)\n## B (6(1))\n## C (6(2))\n", "# A (6)\n## C (6(2))\n## B (6(1))\n");

        Assert.Equal(["other-heading 2: Expected the twin of the heading `## B (6(1))`."], TwinFolder.Lines(found));
    }

    [Theory]
    [InlineData("# A (6)\n## B (6(1))\n", "# A (6)\n### B (6(1))\n", 2)]
    [InlineData("# A (6)\n## B\n", "# A (6)\n## B (6(1))\n", 2)]
    [InlineData("# A (6)\n## B\n", "# A (6)\n", 1)]
    [InlineData("# A (6)\n", "# A (6)\n## B\n", 2)]
    public void A_heading_of_another_level_or_provision_too_few_or_too_many_is_reported(string english, string dutch, int line)
    {
        var mistake = Assert.Single(TwinFolder.Differences(english, dutch));

        Assert.Equal(("other-heading", "law/vocabulary/names.nl.md", line), (mistake.Code, mistake.Span.File.Path, mistake.Span.Line));
    }

    [Theory]
    [InlineData("# A\nProse.\n", "# A\n", "no-prose")]
    [InlineData("# A\n", "# A\nTekst.\n", "only-dutch")]
    [InlineData("Prose.\n# A\n", "# A\n", "no-prose")]
    public void Prose_in_one_language_only_is_reported(string english, string dutch, string code) =>
        Assert.Equal(code, Assert.Single(TwinFolder.Differences(english, dutch)).Code);

    [Theory]
    [InlineData("# A heading\nProse.\n")]
    [InlineData("Prose alone.\n")]
    [InlineData("# A\n## B\n")]
    [InlineData("```keur\nrole user \"User\"\n```\n")]
    [InlineData("# A title\n```keur\nrule anything\n  when seen\n```\n")]
    public void A_file_with_words_needs_a_twin(string english) =>
        Assert.Equal("no-twin", Assert.Single(TwinFolder.Differences(("vocabulary/names.md", english))).Code);

    [Theory]
    [InlineData("---\nid: vocabulary\n---\n")]
    [InlineData("# A heading alone\n")]
    [InlineData("```keur\nshorthand user: seen\n```\n")]
    [InlineData("# Examples\n```example\nA case\n  given seen\n  then seen\n```\n")]
    public void A_file_without_words_needs_none(string english) =>
        Assert.Empty(TwinFolder.Differences(("vocabulary/names.md", english)));

    [Fact]
    public void Of_the_identity_of_an_act_the_title_is_translated_and_nothing_else()
    {
        const string English = "---\nid: act\ntitle: An act\n---\n# A\n";

        Assert.Empty(TwinFolder.Differences(("act/a.md", English), ("act/a.nl.md", "---\ntitle: Een wet\n---\n# A\n")));
        Assert.Equal("untranslated", Assert.Single(TwinFolder.Differences(("act/a.md", English), ("act/a.nl.md", "# A\n"))).Code);
        Assert.Equal(
            ["only-dutch 3: A twin does not say `id` here."],
            TwinFolder.Lines(TwinFolder.Differences(("act/a.md", English), ("act/a.nl.md", "---\ntitle: Een wet\nid: act\n---\n# A\n"))));
    }

    [Fact]
    public void Rules_in_the_Dutch_and_Dutch_texts_beside_the_rules_are_reported()
    {
        var found = TwinFolder.Differences(
            TwinFolder.Keur("role user \"User\"") + TwinFolder.Nl("role user \"Gebruiker\""),
            TwinFolder.Keur("role user \"Gebruiker\"") + TwinFolder.Nl("role user \"Gebruiker\""));

        Assert.Equal(["wrong-language", "wrong-language"], found.Select(d => d.Code));
    }
}
