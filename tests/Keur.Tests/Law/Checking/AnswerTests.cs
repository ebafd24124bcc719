namespace Keur.Tests.Law.Checking;

public sealed class AnswerTests
{
    private const string Facts = """
        fact known of system : yes/no
          ask "?"
        fact weighed of system : judgement
          ask "?"
        fact shape of system : one of
          box   "B"
          delta "D"
          ask "?"
        fact colours of system : some of
          red   "R"
          white "W"
          blue  "B"
          ask "?"
        fact sold of system : date
          ask "?"
        fact length of system : number metres
          ask "?"
        """;

    private static LawSnippet Given(string answers) =>
        LawSnippet.Of("rule one @ 1", Facts).File("law/act/examples.md", $"```example\nTitle\n  given {answers}\n  then one\n```");

    [Theory]
    [InlineData("known", "known=True")]
    [InlineData("not weighed", "weighed=False")]
    [InlineData("weighed is yes, known is no", "weighed=True known=False")]
    [InlineData("shape is delta", "shape+delta-box")]
    [InlineData("colours is ()", "colours+-red|white|blue")]
    [InlineData("colours is (blue, red)", "colours+red|blue-white")]
    [InlineData("colours includes red", "colours+red-")]
    [InlineData("colours includes (blue, red), colours excludes white", "colours+red|blue-white")]
    [InlineData("colours excludes (red)", "colours+-red")]
    [InlineData("sold is 2024-02-29", "sold=2024-02-29")]
    [InlineData("sold is never", "sold=never")]
    [InlineData("sold is not yet, known", "sold=not yet known=True")]
    [InlineData("length is 7.5 million metres", "length=7500000")]
    [InlineData("length is 10^3", "length=1000")]
    [InlineData("length is 4 metre,\n    known", "length=4 known=True")]
    public void An_answer_is_read_as_the_fact_is_asked(string answers, string bound) =>
        Assert.Equal(bound, string.Join(' ', Given(answers).Sound().Examples.Single().Given.Select(Shown.Of)));

    [Theory]
    [InlineData("known is maybe", "wrong-answer")]
    [InlineData("known is (yes)", "wrong-answer")]
    [InlineData("shape is (box)", "wrong-answer")]
    [InlineData("shape includes box", "wrong-answer")]
    [InlineData("colours is red", "wrong-answer")]
    [InlineData("colours", "wrong-answer")]
    [InlineData("sold is 2023-02-29", "wrong-answer")]
    [InlineData("length is never", "wrong-answer")]
    [InlineData("length is 4 miles", "wrong-unit")]
    [InlineData("length is 99999999999999999999999999 million", "number")]
    [InlineData("knwon", "unknown-name")]
    [InlineData("one", "unknown-name")]
    [InlineData("known, known", "answered-twice")]
    [InlineData("colours is (red), colours includes white", "answered-twice")]
    [InlineData("colours includes red, colours excludes red", "answered-twice")]
    [InlineData("known weighed", "syntax")]
    [InlineData("", "syntax")]
    public void An_answer_that_does_not_fit_is_an_error(string answers, string code) => Assert.Equal([code], Given(answers).Codes());

    [Theory]
    [InlineData("then two", "unknown-name")]
    [InlineData("then known", "unknown-name")]
    [InlineData("then one open on two", "unknown-name")]
    [InlineData("then duty one", "unknown-name")]
    [InlineData("then form one 1", "unknown-name")]
    [InlineData("then penalty one EUR 3", "unknown-name")]
    [InlineData("then flag one", "unknown-name")]
    [InlineData("then route one none", "unknown-name")]
    [InlineData("reading one yes\n  then one", "unknown-name")]
    [InlineData("then due one", "unknown-name")]
    [InlineData("then one,", "syntax")]
    [InlineData("as of yesterday\n  then one", "syntax")]
    [InlineData("because\n  then one", "syntax")]
    public void An_outcome_that_cannot_be_tried_is_an_error(string lines, string code)
    {
        var law = LawSnippet.Of("rule one @ 1", Facts).File("law/act/examples.md", $"```example\nTitle\n  {lines}\n```");

        Assert.Equal(lines == "then due one" ? ["syntax", "no-outcome"] : lines == "then one," ? ["syntax"] : [code], law.Codes().OrderByDescending(c => c));
    }
}
