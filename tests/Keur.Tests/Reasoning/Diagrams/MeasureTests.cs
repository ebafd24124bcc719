using System.Numerics;
using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class MeasureTests
{
    private readonly DiagramStore store = new(Formulas.Budget);

    [Fact]
    public void The_count_is_the_number_of_rows_that_hold() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            Assert.Equal(formula.Table().Count(value => value), own.Count(formula.Build(own), formula.Levels));
        });

    [Fact]
    public void Fair_coins_make_the_chance_the_share_of_rows_that_hold() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var share = formula.Table().Count(value => value) / (double)formula.RowCount;
            Assert.Equal(share, own.Probability(formula.Build(own), _ => 0.5), 12);
        });

    [Fact]
    public void The_chance_is_the_sum_over_the_rows_that_hold() =>
        Gen.Select(Formulas.UpToTenVariables, Gen.Int[0, 100].Array[10]).Sample((formula, percents) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var chances = formula.Levels.Zip(percents, (level, percent) => (level, percent / 100.0)).ToDictionary();
            var table = formula.Table();
            var sum = Enumerable.Range(0, formula.RowCount).Where(row => table[row]).Sum(row => formula.Levels
                .Aggregate(1.0, (chance, level) => chance * (formula.ValueIn(row, level) ? chances[level] : 1 - chances[level])));
            Assert.Equal(sum, own.Probability(formula.Build(own), level => chances[level]), 9);
        });

    [Fact]
    public void The_support_is_what_the_value_depends_on() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var table = formula.Table();
            var expected = formula.Levels
                .Where((_, index) => Enumerable.Range(0, formula.RowCount).Any(row => table[row] != table[row ^ (1 << index)]))
                .Order();
            Assert.Equal(expected, own.Support(formula.Build(own)));
        });

    [Fact]
    public void A_skipped_level_doubles_the_count()
    {
        Assert.Equal(4, store.Count(store.Variable(5), [1, 5, 9]));
        Assert.Equal(BigInteger.One << 200, store.Count(Diagram.True, [.. Enumerable.Range(0, 200)]));
        Assert.Equal(0, store.Count(Diagram.False, [1]));
    }

    [Fact]
    public void Counting_over_too_few_levels_or_one_twice_is_refused()
    {
        var f = store.And(store.Variable(1), store.Variable(2));
        Assert.Throws<ArgumentException>(() => store.Count(f, [1]));
        Assert.Throws<ArgumentException>(() => store.Count(f, [1, 2, 2]));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_chance_outside_zero_to_one_is_refused(double chance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Probability(store.Variable(1), _ => chance));

    [Fact]
    public void The_parity_of_ten_variables_has_nineteen_nodes()
    {
        var parity = Enumerable.Range(0, 10).Aggregate(Diagram.False, (odd, level) => store.Not(store.Iff(odd, store.Variable(level))));
        Assert.Equal(19, store.NodeCount(parity));
        Assert.Equal(0, store.NodeCount(Diagram.True));
    }
}
