using Keur.Law.Model;
using Keur.Law.Mutation;

namespace Keur.Tests.Law.Mutation;

/// <summary>The mutants of a text.</summary>
public sealed class MutantsTests
{
    private const string Facts = """
        role flyer "Flyer"
        fact flies of dealing : yes/no
          ask "?"
        fact old of system : yes/no
          ask "?"
        fact colours of product : some of
          red  "Red"
          blue "Blue"
          ask "?"
        fact length of system : number metres
          ask "?"
        fact sold of system : date
          ask "?"
        rule flyer/who @ 1(1)
          when flies

        """;

    [Theory]
    [InlineData("rule one @ 2(1)\n  when flies and old", "one", "`and` became `or` in `flies and old`", "left out `flies and old`", "left out `flies`", "left out `old`", "`flies` became `not flies`", "`old` became `not old`", "`@ 2(1)` became `@ 2(2)`")]
    [InlineData("rule one @ 2(1)\n  when flies\n  unless old @ 2(2)", "one", "left out `flies`", "`flies` became `not flies`", "left out `unless old`", "`old` became `not old`", "`@ 2(1)` became `@ 2(2)`", "`@ 2(2)` became `@ 2(3)`")]
    [InlineData("rule one @ 2(5)\n  when colours includes any of (red, blue)", "one", "left out `colours includes any of (red, blue)`", "`colours includes any of (red, blue)` became `not colours includes any of (red, blue)`", "`colours includes any of (red, blue)` became `colours is (red, blue)`", "`colours includes any of (red, blue)` became `colours includes red`", "`colours includes any of (red, blue)` became `colours includes blue`", "`@ 2(5)` became `@ 2(4)`")]
    [InlineData("rule one @ 2(1)\n  when not length > 5 metres", "one", "left out `not length > 5 metres`", "`not length > 5 metres` became `length > 5 metres`", "`length > 5 metres` became `length >= 5 metres`", "`length > 5 metres` became `length <= 5 metres`", "`length > 5 metres` became `length > 6 metres`", "`length > 5 metres` became `length > 4 metres`", "`@ 2(1)` became `@ 2(2)`")]
    [InlineData("rule one @ 2(1)\n  when sold before 2020-01-31", "one", "left out `sold before 2020-01-31`", "`sold before 2020-01-31` became `not sold before 2020-01-31`", "`sold before 2020-01-31` became `sold on or after 2020-01-31`", "`sold before 2020-01-31` became `sold before 2020-02-01`", "`sold before 2020-01-31` became `sold before 2020-01-30`", "`@ 2(1)` became `@ 2(2)`")]
    [InlineData("duty one \"One\" @ 2(1)\n  on flyer\n  within 2 days of sold\n  for 1 years", "one", "`@ 2(1)` became `@ 2(2)`", "`within 2 Days` became `within 3 Days`", "`within 2 Days` became `within 1 Days`", "left out `within 2 Days of sold`", "`for 1 Years` became `for 2 Years`")]
    [InlineData("route way @ 2(1)\n  must one when old @ 2(3)\n  may two", "way/one", "left out `old`", "`old` became `not old`", "`must` became `may`", "left out `must one`", "`@ 2(3)` became `@ 2(4)`")]
    [InlineData("penalty one @ 2(1)\n  for 3, 4\n  up to EUR 10 or 3 % of turnover, the higher", "one", "`@ 2(1)` became `@ 2(2)`", "`EUR 10` became `EUR 11`", "`EUR 10` became `EUR 9`", "`3 %` became `4 %`", "`3 %` became `2 %`", "left out `3`", "left out `4`")]
    public void Every_single_change_of_a_declaration_is_a_mutant(string keur, string id, params string[] changes)
    {
        var mutants = Mutants.Of(LawSnippet.Of(Facts + keur).Sound()).Where(m => m.Owner is Conclusion owner && owner.Id == id);

        Assert.Equal(changes.Order(), mutants.Select(m => m.Words.English).Order());
    }

    [Fact]
    public void Days_of_phases_and_spares_move_by_one_and_what_they_cover_is_left_out()
    {
        var text = LawSnippet.Of(Facts + "phase general @ 5(1)\n  covers 1, 2 except 2(1)\n  from 2020-01-31\nspare early @ 5(2)\n  from 1\n  when old\n  until 2021-01-31").Sound();
        var mutants = Mutants.Of(text).Where(m => m.Owner is Phase or Spare).Select(m => m.Words.English);

        Approved.Matches(string.Join('\n', mutants));
    }

    [Fact]
    public void A_mutant_changes_the_text_and_puts_it_back()
    {
        var text = ToyLaw.Library.TextOf(ToyLaw.Act, new DateOnly(2021, 1, 1), [], new Keur.Law.Diagnostics());
        var before = Image.TextReport.Of(text);
        var mutants = Mutants.Of(text);

        foreach (var mutant in mutants)
        {
            mutant.Apply();
            mutant.Undo();
        }

        Assert.True(mutants.Count > 200);
        Assert.Equal(before, Image.TextReport.Of(text));
    }

    [Fact]
    public void A_mutant_stands_at_the_line_of_what_it_changes()
    {
        var text = LawSnippet.Of(Facts + "rule one @ 2(1)\n  when flies\n     and old").Sound();
        var mutant = Mutants.Of(text).Single(m => m.Words.English == "`old` became `not old`");

        Assert.Equal("     and old", mutant.Span.File.LineAt(mutant.Span.Line));
    }
}
