using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

/// <summary>What two functions have in common within a space is told without building it, as building it would tell.</summary>
public sealed class JointTests
{
    [Fact]
    public void The_shares_are_those_of_the_functions_built() => Each((store, space, f, g) =>
    {
        double Chance(params Diagram[] of) => store.Probability(store.AndAll([space, .. of]), _ => 0.25);
        var shares = store.Joint((space, f, g), 0.25);

        Assert.Equal(Chance(f, g), shares.Both, 12);
        Assert.Equal(Chance(f, store.Not(g)), shares.First, 12);
        Assert.Equal(Chance(store.Not(f), g), shares.Second, 12);
        Assert.Equal(Chance(store.Not(f), store.Not(g)), shares.Neither, 12);
        Assert.Equal(Chance(), shares.Whole, 12);
    });

    [Fact]
    public void Functions_differ_within_a_space_where_some_row_of_it_makes_them() => Each((store, space, f, g) =>
        Assert.Equal(store.And(space, store.Not(store.Iff(f, g))) != Diagram.False, store.DifferWithin(space, f, g)));

    [Fact]
    public void A_system_within_a_space_is_as_said() => Each((store, space, f, g) =>
    {
        foreach (var (first, second) in new[] { (true, true), (true, false), (false, true), (false, false) })
        {
            var sought = store.AndAll([space, first ? f : store.Not(f), second ? g : store.Not(g)]);
            var path = store.SatisfyingWithin(space, (f, first), (g, second));

            Assert.Equal(sought == Diagram.False, path is null);
            Assert.True(path is null || store.Restrict(sought, new PartialAssignment(path)) == Diagram.True);
        }
    });

    [Fact]
    public void Otherwise_than_said_is_found_among_what_is_known() =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.UpToTenVariables, Formulas.Knowledge, Gen.Bool).Sample((space, f, knowledge, said) =>
        {
            var store = new DiagramStore(Formulas.Budget);
            var (within, function) = (space.Build(store), f.Build(store));
            var known = f.Known(knowledge);
            var expected = store.Restrict(store.And(within, said ? store.Not(function) : function), known) != Diagram.False;

            Assert.Equal(expected, store.IsOtherwise(within, function, said, known));
        });

    [Fact]
    public void More_steps_than_the_store_may_hold_nodes_are_refused()
    {
        // Whether as many of every so many variables are true as divides: few nodes each, many pairs and triples of remainders.
        static Diagram Divides(DiagramStore store, int divisor, int every) => Enumerable.Range(0, 20).Where(level => level % every == 0).Reverse()
            .Aggregate(
                Enumerable.Range(0, divisor).Select(rest => rest == 0 ? Diagram.True : Diagram.False).ToArray(),
                (rests, level) => [.. rests.Select((rest, r) => store.IfThenElse(store.Variable(level), rests[(r + 1) % divisor], rest))])[0];
        static JointShares Shares(DiagramStore store) => store.Joint((Divides(store, 5, 1), Divides(store, 7, 2), Divides(store, 6, 3)), 0.5);
        var wide = new DiagramStore(Formulas.Budget);

        Assert.Equal(wide.Probability(Divides(wide, 5, 1), _ => 0.5), Shares(wide).Whole, 12);
        Assert.Throws<DiagramBudgetException>(() => Shares(new DiagramStore(wide.NodeTotal)));
    }

    [Fact]
    public void A_chance_outside_zero_to_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiagramStore(10).Joint((Diagram.True, Diagram.True, Diagram.True), 1.5));

    private static void Each(Action<DiagramStore, Diagram, Diagram, Diagram> check) =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.UpToTenVariables, Formulas.UpToTenVariables).Sample((space, f, g) =>
        {
            var store = new DiagramStore(Formulas.Budget);
            check(store, space.Build(store), f.Build(store), g.Build(store));
        });
}
