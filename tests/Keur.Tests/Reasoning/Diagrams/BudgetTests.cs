using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class BudgetTests
{
    [Fact]
    public void The_budget_is_the_number_of_nodes_that_fit()
    {
        var store = new DiagramStore(3);
        store.Variable(1);
        store.Variable(2);
        store.Variable(3);
        Assert.Equal(3, store.NodeTotal);
        Assert.Equal(3, Assert.Throws<DiagramBudgetException>(() => store.Variable(4)).Budget);
    }

    [Fact]
    public void What_exists_may_be_made_again_when_the_budget_is_used_up()
    {
        var store = new DiagramStore(2);
        var f = store.Variable(1);
        var opposite = store.Not(f);
        Assert.Throws<DiagramBudgetException>(() => store.Variable(2));
        Assert.Equal(f, store.Not(opposite));
        Assert.Equal(f, store.Variable(1));
    }

    [Fact]
    public void A_store_that_ran_out_still_gives_right_answers() =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.UpToTenVariables, Gen.Int[1, 60]).Sample((first, second, budget) =>
        {
            var store = new DiagramStore(budget);
            var before = TryBuild(store, first);
            var after = TryBuild(store, second);
            Assert.InRange(store.NodeTotal, 0, budget);
            Assert.True(before is not { } f || first.Table().SequenceEqual(first.TableOf(store, f)));
            Assert.True(after is not { } g || second.Table().SequenceEqual(second.TableOf(store, g)));
        });

    [Fact]
    public void Running_out_inside_every_operation_leaves_the_store_usable()
    {
        var store = new DiagramStore(40);
        var f = store.OrAll([.. Enumerable.Range(0, 10).Select(store.Variable)]);
        var g = store.AndAll([.. Enumerable.Range(10, 10).Select(store.Variable)]);
        Assert.Throws<DiagramBudgetException>(() => store.Iff(f, g));
        Assert.Throws<DiagramBudgetException>(() => store.Restrict(f, level => level == 7 ? false : null));
        Assert.Throws<DiagramBudgetException>(() => store.Exists(g, level => level == 17));
        Assert.Equal(1023, store.Count(f, [.. Enumerable.Range(0, 10)]));
        Assert.Equal(Truth.Open, store.Decide(g, _ => null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void A_budget_outside_the_range_is_refused(int budget) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiagramStore(budget));

    private static Diagram? TryBuild(DiagramStore store, RandomFormula formula)
    {
        try
        {
            return formula.Build(store);
        }
        catch (DiagramBudgetException)
        {
            return null;
        }
    }
}
