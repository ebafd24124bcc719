using Keur.Law;

namespace Keur.Tests.Law.Syntax;

public sealed class CitationTests
{
    private static IReadOnlyList<CitationRange> Ranges(string covers) =>
        LawSnippet.Of($"phase tested @ 1\n  covers {covers}\n  from 2020-01-01").Text().Phases[0].Covers.Listed;

    private static bool Holds(string covers, string provision) =>
        LawSnippet.Of($"phase tested @ 1\n  covers {covers}\n  from 2020-01-01").Text().Phases[0].Covers.Contains(new Citation(provision));

    [Theory]
    [InlineData("6(3)/sub2(a)")]
    [InlineData("annex VIII/B(7)")]
    [InlineData("annex III")]
    [InlineData("60a")]
    [InlineData("1 to 5")]
    [InlineData("annex I/A to annex I/B")]
    [InlineData("5(1)(a) to 5(1)(ba)")]
    public void A_citation_is_read_as_it_is_written(string cite) => Assert.Equal(cite, Assert.Single(Ranges(cite)).ToString());

    [Theory]
    [InlineData("6", "6", true)]
    [InlineData("6", "6(1)/sub2(a)", true)]
    [InlineData("6(1)", "6", false)]
    [InlineData("6", "60", false)]
    [InlineData("57 to 61", "60a(2)", true)]
    [InlineData("57 to 61", "61(3)", true)]
    [InlineData("57 to 61", "61a", false)]
    [InlineData("1 to 5", "annex III", false)]
    [InlineData("annex I to annex III", "2", false)]
    [InlineData("annex I to annex III", "annex II/B(2)", true)]
    [InlineData("annex IX to annex XI", "annex X", true)]
    [InlineData("annex X/B to annex X/D", "annex X/C(1)", true)]
    [InlineData("annex X/B to annex X/D", "annex X/A(1)", false)]
    [InlineData("5(1)(a) to 5(1)(c)", "5(1)(bb)", true)]
    [InlineData("5(1)(a) to 5(1)(b)", "5(1)(ba)", false)]
    [InlineData("5(1)(i) to 5(1)(v)", "5(1)(iv)", true)]
    [InlineData("5(1)(i) to 5(1)(v)", "5(1)(ix)", false)]
    [InlineData("5/sub2 to 5/sub11", "5/sub10", true)]
    [InlineData("3(9) to 3(13)", "3(10)", true)]
    [InlineData("3(9) to 3(13)", "3(2)", false)]
    [InlineData("6 to 27 except 6(5)", "6(5)(a)", false)]
    [InlineData("6 to 27 except 6(5)", "6(4)", true)]
    [InlineData("all except 6", "7", true)]
    [InlineData("rest except 6", "6(1)", false)]
    public void A_reach_holds_what_lies_in_its_ranges(string covers, string provision, bool holds) => Assert.Equal(holds, Holds(covers, provision));

    [Theory]
    [InlineData("5 to 1")]
    [InlineData("6(1) to 7")]
    [InlineData("6(1) to 7(2)")]
    [InlineData("1 to annex III")]
    public void A_range_whose_ends_do_not_belong_together_is_an_error(string covers) =>
        Assert.Contains("range", LawSnippet.Of($"phase tested @ 1\n  covers {covers}\n  from 2020-01-01").Codes());

    [Theory]
    [InlineData("annex 3")]
    [InlineData("III")]
    [InlineData("6(3")]
    [InlineData("6(3) (a)")]
    [InlineData("")]
    public void What_is_no_citation_is_an_error(string covers) =>
        Assert.NotEmpty(LawSnippet.Of($"phase tested @ 1\n  covers {covers}\n  from 2020-01-01").Codes());

    [Fact]
    public void A_cited_range_cites_all_that_the_text_has_in_it()
    {
        var stated = LawSnippet.Of("stated @ 1(5), 2(2) to 2(4), 3 to 5 \"Words.\"").Sound().Stated.Single();

        Assert.Equal("1(5) 2(2) 2(3) 2(4) 3 4 5", string.Join(' ', stated.Cites));
    }

    [Fact]
    public void The_most_precise_phase_is_the_one_of_a_provision()
    {
        var text = LawSnippet.Of("""
            phase others @ 9(1)
              covers rest
              from 2020-01-01
            phase most @ 9(2)
              covers 1 to 5, annex I
              from 2020-01-01
            phase paragraph @ 9(3)
              covers 2(1), annex I/B
              from 2020-01-01
            phase point @ 9(4)
              covers 2(1)(a) to 2(1)(c)
              from 2020-01-01
            """).Sound();

        string? PhaseOf(string provision) => text.PhaseOf(new Citation(provision))?.Id;

        Assert.Equal(("most", "paragraph", "point", "paragraph"), (PhaseOf("2"), PhaseOf("2(1)"), PhaseOf("2(1)(b)"), PhaseOf("2(1)(d)")));
        Assert.Equal(("most", "others", "others"), (PhaseOf("2(2)"), PhaseOf("6"), PhaseOf("annex II")));
        Assert.Equal(("most", "paragraph"), (PhaseOf("annex I/A(1)"), PhaseOf("annex I/B(2)")));
    }

    [Fact]
    public void Without_a_rest_some_provisions_have_no_phase() =>
        Assert.Null(LawSnippet.Of("phase some @ 9(1)\n  covers 1\n  from 2020-01-01").Sound().PhaseOf(new Citation("2")));

    [Theory]
    [InlineData("# Title ()")]
    [InlineData("# Article ")]
    [InlineData("# Article  — x")]
    [InlineData("# Annex #")]
    [InlineData("## Title (#)")]
    [InlineData("## Title (see below)")]
    [InlineData("## (6(2), 6(3))")]
    [InlineData("# )")]
    public void A_heading_may_say_anything(string heading) =>
        Assert.Empty(LawSnippet.Of("stated @ 1 \"Words.\"").File("law/act/more.md", heading).Codes());
}
