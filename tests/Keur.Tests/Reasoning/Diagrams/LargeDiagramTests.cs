using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class LargeDiagramTests
{
    private readonly DiagramStore store = new(5_000_000);

    [Fact]
    public void A_chain_of_two_thousand_variables_is_worked_on_a_small_call_stack()
    {
        var isRight = false;
        var small = new Thread(() => isRight = ChainIsRight(2_000), maxStackSize: 256 * 1024);
        small.Start();
        small.Join();
        Assert.True(isRight);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_variables_is_no_deeper_on_the_call_stack() => Assert.True(ChainIsRight(100_000));

    [Fact]
    public void A_hundred_unknown_variables_in_a_conjunction_take_a_hundred_nodes_and_one_for_each_variable()
    {
        var all = store.AndAll([.. Enumerable.Range(0, 100).Select(store.Variable)]);
        Assert.Equal(Truth.Open, store.Decide(all, _ => null));
        Assert.Equal(100, store.NodeCount(all));
        Assert.Equal(199, store.NodeTotal);
    }

    [Fact]
    public void A_hundred_unknown_variables_in_conditions_and_exceptions_stay_linear()
    {
        var rule = Enumerable.Range(0, 50).Reverse().Aggregate(
            Diagram.False,
            (rest, index) => store.Or(store.And(store.Variable(2 * index), store.Not(store.Variable((2 * index) + 1))), rest));
        Assert.Equal(Truth.Open, store.Decide(rule, level => level < 98 ? level % 2 == 1 : null));
        Assert.Equal(100, store.NodeCount(rule));
        Assert.True(store.NodeTotal < 1_000);
    }

    [Fact]
    public void Operands_joined_in_any_order_cost_no_more_than_in_the_best()
    {
        var levels = Enumerable.Range(0, 2_000).Select(index => index * 7919 % 2_003).ToArray();
        store.OrAll([.. levels.Select(store.Variable)]);
        Assert.Equal(3_999, store.NodeTotal);
    }

    [Fact]
    public void The_tables_grow_without_losing_nodes()
    {
        var parity = Diagram.False;
        for (var level = 3_000; level > 0; level--)
        {
            parity = store.IfThenElse(store.Variable(level), store.Not(parity), parity);
        }

        Assert.Equal((2 * 3_000) - 1, store.NodeCount(parity));
        Assert.Equal(Truth.Yes, store.Decide(parity, level => level % 1_001 == 5));
    }

    private bool ChainIsRight(int length)
    {
        var variables = Enumerable.Range(0, length).Select(store.Variable).ToArray();
        var all = store.AndAll(variables);
        var none = store.Not(store.OrAll(variables));
        var same = store.Or(all, none);
        var rest = store.Restrict(same, level => level == 0 ? true : null);
        return store.NodeCount(same) == (2 * length) - 1
            && store.NodeCount(store.Exists(same, level => level == length - 1)) == (2 * length) - 3
            && store.Forall(same, level => level == length - 1) == Diagram.False
            && store.Support(rest).Count == length - 1
            && store.Entails(all, same)
            && store.Satisfying(all)!.Count == length
            && store.EnumeratePaths(same).Count() == 2
            && store.Probability(same, _ => 1) == 1
            && store.Decide(same, level => level > 0) == Truth.No
            && store.Decide(same, level => level > 0 ? true : null) == Truth.Open;
    }
}
