using Keur.Law;

namespace Keur.Tests.Law.Syntax;

public sealed class ConditionTests
{
    private const string Facts = """
        fact aa1 of system : yes/no
          ask "?"
        fact bb1 of system : yes/no
          ask "?"
        fact cc1 of system : judgement
          ask "?"
        fact dd1 of system : yes/no
          ask "?"
        fact form of system : one of
          box "B"
          foil "F"
          ask "?"
        fact colours of system : some of
          red "R"
          blue "B"
          ask "?"
        fact sold of system : date
          ask "?"
        fact length of system : number metres
          ask "?"
        fact weight of system : number kg
          ask "?"
        """;

    private static string Bound(string condition) => Shown.Of(LawSnippet.Of($"rule tested @ 1(1)\n  when {condition}", Facts).Sound().Find("tested")!.When);

    [Theory]
    [InlineData("aa1 and bb1 and not cc1", "(aa1 & bb1 & !cc1)")]
    [InlineData("aa1 or (bb1 and cc1)", "(aa1 | (bb1 & cc1))")]
    [InlineData("not (aa1 or bb1)", "!(aa1 | bb1)")]
    [InlineData("not not aa1", "!!aa1")]
    [InlineData("aa1 is yes and bb1 is no", "(aa1 & !bb1)")]
    [InlineData("form is box", "form in box")]
    [InlineData("form is any of (box, foil)", "form in box|foil")]
    [InlineData("colours includes blue", "colours in blue")]
    [InlineData("colours includes any of (red, blue)", "colours in red|blue")]
    [InlineData("colours is (blue, red)", "colours = (blue|red)")]
    [InlineData("colours is ()", "colours = ()")]
    [InlineData("not colours includes red", "!colours in red")]
    [InlineData("sold before 2024-02-29", "sold before 2024-02-29")]
    [InlineData("sold on or after 2024-02-29 or aa1", "(sold from 2024-02-29 | aa1)")]
    [InlineData("sold is never", "sold never")]
    [InlineData("length > 5", "length > 5")]
    [InlineData("length >= 5 metres", "length >= 5")]
    [InlineData("length < 7.5 million metres", "length < 7500000")]
    [InlineData("length <= 10^25 and aa1", "(length <= 10000000000000000000000000 & aa1)")]
    [InlineData("weight > 2 kg and aa1", "(weight > 2 & aa1)")]
    [InlineData("weight > 2 or aa1", "(weight > 2 | aa1)")]
    public void A_condition_means_what_it_says(string condition, string meaning) => Assert.Equal(meaning, Bound(condition));

    [Fact]
    public void A_condition_goes_on_over_lines_however_far_they_are_indented() => Assert.Equal(
        "(aa1 & bb1 & (cc1 | dd1))",
        Bound("aa1\n and bb1\n             and\n     (cc1\n  or dd1)"));

    [Fact]
    public void Labelled_points_cite_themselves_below_what_their_list_cites() => Assert.Equal(
        "(aa1 & (bb1 @2(1)(a) | cc1 @2(1)(b)))",
        Bound("aa1\n     and any of @ 2(1)\n       (a) bb1\n       (b) cc1"));

    [Fact]
    public void Without_a_citation_of_its_own_a_list_takes_that_of_the_rule() => Assert.Equal(
        "(bb1 @1(1)(a) & cc1 @1(1)(b))",
        Bound("all of\n    (a) bb1\n    (b) cc1"));

    [Fact]
    public void A_list_that_cites_is_what_its_points_are_in() => Assert.Equal(
        "((aa1 @3(2)(c) & bb1 @3(2)(d)) @1(1)(a) | dd1 @1(1)(b))",
        Bound("any of\n    (a) all of @ 3(2)\n        (c) aa1\n        (d) bb1\n    (b) dd1"));

    [Fact]
    public void A_point_that_cites_is_what_its_own_points_are_in() => Assert.Equal(
        "(((aa1 @4(1)(a) | bb1 @4(1)(b)) & cc1) @4(1) | dd1 @1(1)(b))",
        Bound("any of\n    (a) (any of\n            (a) aa1\n            (b) bb1\n         ) and cc1 @ 4(1)\n    (b) dd1"));

    [Fact]
    public void A_line_indented_no_further_than_the_points_ends_them() => Assert.Equal(
        "((aa1 @1(1)(a) | bb1 @1(1)(b)) & cc1)",
        Bound("any of\n      (a) aa1\n      (b) bb1\n    and cc1"));

    [Fact]
    public void A_line_indented_further_than_its_point_belongs_to_it() => Assert.Equal(
        "(aa1 @1(1)(a) | (bb1 & cc1) @1(1)(b))",
        Bound("any of\n      (a) aa1\n      (b) bb1\n          and cc1"));

    [Fact]
    public void Dashes_are_points_without_a_citation() => Assert.Equal("(aa1 | (bb1 & cc1))", Bound("any of\n    - aa1\n    - bb1 and cc1"));

    [Fact]
    public void Parentheses_around_one_name_at_the_start_of_a_line_are_no_label() =>
        Assert.Equal("(aa1 & (bb1 | cc1))", Bound("aa1 and\n    (bb1 or cc1)"));

    [Fact]
    public void What_stands_before_an_at_sign_on_its_line_is_what_it_cites()
    {
        var rule = LawSnippet.Of("rule tested @ 1(1), 1(2)\n  when aa1 and bb1 @ 2(1)\n  unless cc1 @ 2(2)\n  unless dd1", Facts).Sound().Find("tested")!;

        Assert.Equal(["1(1)", "1(2)"], rule.Cites.Select(c => c.Path));
        Assert.Equal(["2(1)"], rule.WhenCites.Select(c => c.Path));
        Assert.Equal("cc1 @2(2); dd1", Shown.Of(rule.Unless));
    }

    [Theory]
    [InlineData("aa1 and bb1 or cc1", "mixed")]
    [InlineData("aa1 or bb1 and cc1", "mixed")]
    [InlineData("aa1\n    (a) bb1", "stray-point")]
    [InlineData("any of\n    (a) bb1\n   (b) cc1", "stray-point")]
    [InlineData("any of\n    (a) bb1\n        (i) cc1", "stray-point")]
    [InlineData("any of (a) bb1", "syntax")]
    [InlineData("aa1 and", "syntax")]
    [InlineData("and aa1", "syntax")]
    [InlineData("aa1 bb1", "syntax")]
    [InlineData("any of\n    (a) aa1 bb1", "syntax")]
    [InlineData("form is any of ()", "syntax")]
    [InlineData("sold before 2023-02-29", "syntax")]
    [InlineData("length > 99999999999999999999999999 million", "number")]
    [InlineData("length > 5 kg", "wrong-unit")]
    [InlineData("length is 5", "wrong-type")]
    [InlineData("sold is not yet", "wrong-type")]
    [InlineData("form is (box)", "wrong-type")]
    [InlineData("colours is any of (red, blue)", "wrong-type")]
    [InlineData("sold", "wrong-type")]
    [InlineData("tested", "circle")]
    public void What_says_nothing_certain_is_an_error(string condition, string code) =>
        Assert.Equal([code], LawSnippet.Of($"rule tested @ 1(1)\n  when {condition}", Facts).Codes());

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    public void Deep_nesting_is_an_error_and_no_crash(string opening)
    {
        var depth = string.Concat(Enumerable.Repeat(opening, 100_000));

        Assert.Single(LawSnippet.Of($"rule tested @ 1(1)\n  when {depth}aa1", Facts).Codes());
    }

    [Fact]
    public void Deep_enumerations_are_an_error_and_no_crash()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 2000).Select(i => new string(' ', 3 + i) + "(a) any of"));

        Assert.Equal(["too-deep"], LawSnippet.Of($"rule tested @ 1(1)\n  when any of\n{lines}", Facts).Codes());
    }

    [Fact]
    public void A_comment_ends_a_line_but_a_text_may_hold_its_sign()
    {
        var rule = LawSnippet.Of("rule tested \"No # 1\" @ 1(1)  # or cc1\n  when aa1 # and bb1\n     # or\n     and dd1", Facts).Sound().Find("tested")!;

        Assert.Equal("No # 1", rule.Title.In(Language.English));
        Assert.Equal("(aa1 & dd1)", Shown.Of(rule.When));
    }
}
