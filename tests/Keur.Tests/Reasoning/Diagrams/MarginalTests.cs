using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

/// <summary>One walk over a diagram tells of every variable how likely the function is to hold together with it.</summary>
public sealed class MarginalTests
{
    private readonly DiagramStore store = new(Formulas.Budget);

    [Fact]
    public void The_whole_is_the_chance_that_the_function_holds() => EachWeighed((own, f, weights, chance) =>
        Assert.Equal(own.Probability(f, chance), weights.Whole, 12));

    [Fact]
    public void Together_with_a_variable_is_the_chance_that_both_hold() => EachWeighed((own, f, weights, chance) =>
        Assert.All(own.Support(f), level => Assert.Equal(own.Probability(own.And(f, own.Variable(level)), chance), weights.With(level), 12)));

    [Fact]
    public void The_levels_are_those_the_function_depends_on() => EachWeighed((own, f, weights, chance) =>
        Assert.Equal(own.Support(f), weights.Levels.Order()));

    [Fact]
    public void A_variable_the_function_does_not_depend_on_is_independent_of_it()
    {
        var weights = store.Weigh(store.Or(store.Variable(1), store.Variable(2)), level => level == 9 ? 0.25 : 0.5);

        Assert.Equal(0.75, weights.Whole, 12);
        Assert.Equal(0.75 * 0.25, weights.With(9), 12);
    }

    [Fact]
    public void What_always_or_never_holds_has_no_levels()
    {
        Assert.Equal((1.0, 0.5, 0), Weighed(Diagram.True));
        Assert.Equal((0.0, 0.0, 0), Weighed(Diagram.False));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_chance_outside_zero_to_one_is_refused(double chance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Weigh(store.Variable(1), _ => chance));

    private (double Whole, double With, int Levels) Weighed(Diagram constant)
    {
        var weights = store.Weigh(constant, _ => 0.5);
        return (weights.Whole, weights.With(3), weights.Levels.Count);
    }

    private static void EachWeighed(Action<DiagramStore, Diagram, Marginals, Func<int, double>> check) =>
        Gen.Select(Formulas.UpToTenVariables, Gen.Int[0, 100].Array[10]).Sample((formula, percents) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var chances = formula.Levels.Zip(percents, (level, percent) => (level, percent / 100.0)).ToDictionary();
            var f = formula.Build(own);
            check(own, f, own.Weigh(f, level => chances[level]), level => chances[level]);
        });
}
