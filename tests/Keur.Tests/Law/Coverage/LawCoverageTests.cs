using Keur.Law;
using Keur.Law.Coverage;

namespace Keur.Tests.Law.Coverage;

/// <summary>What the law files make of a provision.</summary>
public sealed class LawCoverageTests
{
    private const string Fact = "fact shown of system : yes/no\n  ask \"?\"\n";

    [Fact]
    public void What_a_declaration_cites_is_encoded_with_all_that_it_lies_in()
    {
        var coverage = Of("rule marked @ 1(2)(a)\n  when shown");

        Assert.Equal(CoverageState.Encoded, State(coverage, "1(2)(a)"));
        Assert.Equal(CoverageState.Encoded, State(coverage, "1(2)"));
        Assert.Equal(CoverageState.Encoded, Article(coverage, "1").Whole.State);
        Assert.Equal([new CitingDeclaration("rule", "marked")], Article(coverage, "1").Whole.By);
    }

    [Fact]
    public void The_parts_beside_it_are_missing_and_a_whole_stands_for_its_parts()
    {
        var missing = Article(Of("rule marked @ 1(2)(a)\n  when shown"), "1").Missing.Select(m => m.Path);

        Assert.Equal(["1(1)", "1(2)(b)", "1(2)(c)", "1(2)(d)", "1(2)(e)", "1(2)(f)", "1(3)", "1(4)", "1(5)"], missing);
    }

    [Fact]
    public void An_article_of_which_nothing_is_said_is_missing_as_a_whole()
    {
        var coverage = Of("rule marked @ 1(2)(a)\n  when shown");

        Assert.Equal(CoverageState.Missing, Article(coverage, "2").Whole.State);
        Assert.Equal(["2"], Article(coverage, "2").Missing.Select(m => m.Path));
        Assert.False(coverage.IsComplete);
    }

    [Fact]
    public void What_is_cited_as_a_whole_covers_its_parts_and_says_so()
    {
        var part = Unit(Of("rule marked @ 1(2)\n  when shown"), "1(2)(c)");

        Assert.Equal((CoverageState.Encoded, "1(2)"), (part.State, part.Through?.Path));
    }

    [Fact]
    public void What_is_stated_is_stated_with_its_reason_and_its_parts_with_it()
    {
        var coverage = Of("stated @ 3(1) to 3(3)\n  \"Nothing follows from it.\"\nnot computable @ 4\n  \"Nobody can count it.\"");

        Assert.Equal(CoverageState.Stated, State(coverage, "3(2)"));
        Assert.Equal(("3(2)", "Nothing follows from it."), (Unit(coverage, "3(2)(a)").Through?.Path, Unit(coverage, "3(2)(a)").Reasons.Single().English));
        Assert.Equal(CoverageState.Stated, Article(coverage, "3").Whole.State);
        Assert.Equal(["3(4)", "3(5)"], Article(coverage, "3").Missing.Select(m => m.Path));
        Assert.Equal(CoverageState.NotComputable, Article(coverage, "4").Whole.State);
    }

    [Fact]
    public void What_is_encoded_below_counts_before_what_is_stated_of_the_whole()
    {
        var coverage = Of("stated @ 3\n  \"Nothing follows from it.\"\nrule marked @ 3(2)(a)\n  when shown");

        Assert.Equal(CoverageState.Encoded, Article(coverage, "3").Whole.State);
        Assert.Equal(CoverageState.Stated, State(coverage, "3(1)"));
    }

    [Fact]
    public void Conditions_exceptions_and_points_cite_as_well()
    {
        var coverage = Of("rule marked @ 1(1)\n  when any of @ 1(2)\n    (a) shown\n    (b) not shown\n  unless shown @ 1(3)");

        Assert.All(["1(2)(a)", "1(2)(b)", "1(3)"], p => Assert.Equal((CoverageState.Encoded, null), (State(coverage, p), Unit(coverage, p).Through)));
    }

    [Fact]
    public void What_a_phase_covers_or_a_never_cites_is_not_encoded_by_it()
    {
        var coverage = Of("rule marked @ 1(1)\n  when shown\nphase general @ 5(1)\n  covers 6\n  from 2026-01-31\nnever both @ 7(1)\n  marked and not shown\n  \"Never both.\"");

        Assert.Equal(CoverageState.Encoded, State(coverage, "5(1)"));
        Assert.Equal(CoverageState.Missing, Article(coverage, "6").Whole.State);
        Assert.Equal(CoverageState.Missing, Article(coverage, "7").Whole.State);
    }

    [Fact]
    public void The_sentence_before_numbered_points_is_covered_with_them()
    {
        var text = LawSnippet.Of(Fact + "rule marked @ 1(a)\n  when shown")
            .Without("law/act/outline.json")
            .File("law/act/outline.json", """{ "texts": [ { "paths": ["1", "1/sub1", "1(a)", "1/sub2"] } ] }""")
            .Sound();
        var coverage = LawCoverage.Of(text);

        Assert.Equal((CoverageState.Encoded, "1(a)"), (State(coverage, "1/sub1"), Unit(coverage, "1/sub1").Through?.Path));
        Assert.Equal(CoverageState.Missing, State(coverage, "1/sub2"));
    }

    [Fact]
    public void A_field_of_a_form_encodes_the_point_of_its_mark()
    {
        var coverage = Of("role owner \"Owner\"\nrule owner/own @ 1(1)\n  when shown\nduty file \"File\" @ 1(2)\n  on owner\n  when shown\n  proof sheet\nform sheet \"Sheet\" @ 2\n  for file\n  field 3(b) \"Name\"");

        Assert.Null(Unit(coverage, "2(3)(b)").Through);
    }

    private static LawCoverage Of(string keur) => LawCoverage.Of(LawSnippet.Of(Fact + keur).Sound());

    private static CoveredArticle Article(LawCoverage coverage, string path) => coverage.Articles.Single(a => a.Whole.Provision.Path == path);

    private static CoveredProvision Unit(LawCoverage coverage, string path) => coverage.Units.Single(u => u.Provision.Path == path);

    private static CoverageState State(LawCoverage coverage, string path) => Unit(coverage, path).State;
}
