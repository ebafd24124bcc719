using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Versions;

namespace Keur.Tests.Law.Coverage;

public sealed class LawCoverageTests
{
    private const string Act = """
        ---
        id: toy
        title: Toy
        celex: 32024R0001
        eli: http://data.europa.eu/eli/reg/2024/1/oj
        adopted: 2024-06-13
        published: 2024-07-12
        in-force: 2024-08-01
        ---

        # Toy

        ```keur
        rule first @ 1(1)
          when any of
              (a) aaa  @ 3(2)(a)
          unless bbb   @ 4/sub2
        rule whole @ 5
          when aaa
        stated @ 2 "Said, not computed."
        not computable @ 6(1) "Nobody can tell."
        ```
        """;

    private static readonly IReadOnlyList<CoveredProvision> Covered = Cover(
        "1", "1(1)", "1(2)", "2", "2(1)", "2(2)", "3", "3(1)", "3(2)", "3(2)(a)", "4", "4/sub1", "4/sub2", "5", "5/sub1", "5(a)", "5(1)", "6", "6(1)", "7", "annex I", "annex I/A");

    private static IReadOnlyList<CoveredProvision> Cover(params string[] paths)
    {
        var outline = $$"""{"act": "toy", "texts": [{"from": "2024-08-01", "paths": [{{string.Join(", ", paths.Select(p => $"\"{p}\""))}}]}]}""";
        var mistakes = new Diagnostics();
        var facts = "# Facts\n\n```keur\nfact aaa of system : yes/no\n  ask \"A?\"\nfact bbb of system : yes/no\n  ask \"B?\"\n```\n";
        var library = LawReader.Read([new("law/vocabulary/facts.md", facts), new("law/toy/act.md", Act), new("law/toy/outline.json", outline)], mistakes);
        var text = library.TextsOf("toy", mistakes)[0];
        Assert.Empty(mistakes);
        return LawCoverage.Of(text);
    }

    private static CoveredProvision At(string path) =>
        Covered.SelectMany(a => a.Parts.Prepend(a)).Single(p => p.Provision.Path == path);

    [Theory]
    [InlineData("1(1)", CoverageState.Encoded)]
    [InlineData("1(2)", CoverageState.Missing)]
    [InlineData("1", CoverageState.Encoded)]
    [InlineData("2", CoverageState.Stated)]
    [InlineData("2(2)", CoverageState.Stated)]
    [InlineData("3(1)", CoverageState.Missing)]
    [InlineData("3(2)", CoverageState.Encoded)]
    [InlineData("4/sub1", CoverageState.Missing)]
    [InlineData("4/sub2", CoverageState.Encoded)]
    [InlineData("6(1)", CoverageState.NotComputable)]
    [InlineData("7", CoverageState.Missing)]
    [InlineData("annex I/A", CoverageState.Missing)]
    public void A_provision_is_encoded_where_something_cites_it_or_what_is_in_it(string path, CoverageState state) => Assert.Equal(state, At(path).State);

    [Fact]
    public void Who_cites_a_whole_article_covers_the_parts_of_its_sentence_and_no_numbered_paragraph()
    {
        Assert.Equal(CoverageState.Encoded, At("5/sub1").State);
        Assert.Equal(CoverageState.Encoded, At("5(a)").State);
        Assert.Equal(CoverageState.Missing, At("5(1)").State);
    }

    [Fact]
    public void What_became_of_a_provision_names_the_declarations_and_the_reasons()
    {
        Assert.Equal(["rule first"], At("3(2)").Declarations);
        Assert.Equal("Said, not computed.", Assert.Single(At("2(1)").Reasons).English);
        Assert.Equal(["1(2)", "3(1)", "4/sub1", "5(1)", "7", "annex I/A"], Covered.SelectMany(a => a.Missing).Select(m => m.Path));
    }
}
