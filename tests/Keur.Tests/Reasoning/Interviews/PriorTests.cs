using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Law;

namespace Keur.Tests.Reasoning.Interviews;

/// <summary>How much doubt an answer takes away, counted by hand.</summary>
public sealed class PriorTests
{
    private static readonly LawText Law = LawSnippet.Of("""
        class both "Both"
        class red "Red"
        fact first of system : yes/no
          ask "?"
        fact second of system : yes/no
          ask "?"
        fact colour of system : one of
          red "Red"
          green "Green"
          blue "Blue"
          white "White"
          ask "?"
        fact stripes of system : some of
          up "Up"
          down "Down"
          across "Across"
          ask "?"
        fact bought of system : date
          ask "?"
        rule both/of @ 1(1)
          when first and second
        rule red/of @ 1(2)
          when colour is red or bought before 2020-01-01
        rule striped @ 1(3)
          when stripes includes up
        """).Sound();

    [Fact]
    public void Half_of_a_conjunction_takes_away_what_it_tells()
    {
        // Of one in four no doubt is left in half of the cases, and a whole bit in the other half.
        Assert.Equal(Doubt(0.25) - 0.5, Gain("both", "first", Priors.Even), 9);
        Assert.Equal(Gain("both", "first", Priors.Even), Gain("both", "second", Priors.Even), 9);
        Assert.Equal(0, Gain("both", "colour", Priors.Even));
    }

    [Fact]
    public void What_is_all_but_sure_is_hardly_worth_asking()
    {
        var sure = Priors.Even.With("first", null, 0.999);

        Assert.Equal(Doubt(0.999 * 0.5) - 0.999, Gain("both", "first", sure), 9);
        Assert.True(Gain("both", "second", sure) > 100 * Gain("both", "first", sure));
        Assert.Equal("second", new Interview(new Reasoner(Law, default), Goal.Classes, sure.With("colour", "red", 0.001).With("bought", null, 0.5)).Next([], new HashSet<Fact>())!.Fact.Id);
    }

    [Fact]
    public void One_of_several_values_tells_them_all()
    {
        // Red in one of four, bought early in a quarter: a date is there in half of the cases, and early in half of these.
        var red = 1 - (0.75 * (1 - Early));

        Assert.Equal(Doubt(red) - (0.75 * Doubt(Early)), Gain("red", "colour", Priors.Even), 9);
    }

    [Fact]
    public void The_odds_of_one_value_stand_against_the_others()
    {
        var rare = Priors.Even.With("colour", "red", 1e-6);

        Assert.InRange(Gain("red", "colour", rare), 0, 1e-4);
        Assert.True(Gain("red", "bought", rare) > Gain("red", "colour", rare));
    }

    [Fact]
    public void In_short_lists_a_value_is_rarely_there()
    {
        Assert.Equal(1, Gain("striped", "stripes", Priors.Even), 9);
        Assert.Equal(Doubt(0.25), Gain("striped", "stripes", Priors.ShortLists), 9);
        Assert.Equal(Doubt(0.1), Gain("striped", "stripes", Priors.ShortLists.With("stripes", "up", 0.1)), 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void What_is_certain_is_no_chance(double chance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Priors.Even.With("first", null, chance));

    /// <summary>Of the dates that are possible: none, one too late, one early enough.</summary>
    private static double Early => 1.0 / 3;

    private static double Doubt(double chance) => -(chance * Math.Log2(chance)) - ((1 - chance) * Math.Log2(1 - chance));

    private static double Gain(string conclusion, string fact, Priors priors)
    {
        var open = new OpenCase(new Reasoner(Law, default), [], new DiagramStore(Interview.UsualBudget));
        return new Prospect(open, Law.Find(conclusion)!, new HashSet<Fact>()).Gain(Law.FindFact(fact)!, priors);
    }
}
