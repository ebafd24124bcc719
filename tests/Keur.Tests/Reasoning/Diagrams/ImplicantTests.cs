using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class ImplicantTests
{
    private readonly DiagramStore store = new(Formulas.Budget);

    [Fact]
    public void The_shortest_implicant_is_as_small_as_the_smallest_found_by_trying_all() =>
        Gen.Select(Formulas.UpToSixVariables, Gen.Int[0, 63]).Sample(
            (formula, start) =>
            {
                var own = new DiagramStore(Formulas.Budget);
                var (f, given) = Holding(own, formula, start);
                var shortest = own.ShortestImplicant(f, given);
                Assert.True(shortest.Exact);
                Assert.Equal(Truth.Yes, own.Decide(f, new PartialAssignment(shortest.Literals)));
                Assert.Subset(given.ToHashSet(), shortest.Literals.ToHashSet());
                Assert.Equal(Smallest(own, f, [.. given.Select(literal => new[] { literal })]), shortest.Literals.Count);
            },
            iter: 500);

    [Fact]
    public void The_fewest_groups_are_as_few_as_the_fewest_found_by_trying_all() =>
        Gen.Select(Formulas.UpToSixVariables, Gen.Int[0, 63], Gen.Int[0, 63].Array[1, 5]).Sample(
            (formula, start, masks) =>
            {
                var own = new DiagramStore(Formulas.Budget);
                var (f, given) = Holding(own, formula, start);
                Literal[][] groups = [.. masks.Select(mask => Picked(given, mask)), Picked(given, ~masks.Aggregate(0, (all, mask) => all | mask))];
                var kept = own.GroupedImplicant(f, groups);
                Assert.True(kept.Exact);
                Assert.Equal(Truth.Yes, own.Decide(f, new PartialAssignment(kept.Indexes.SelectMany(index => groups[index]))));
                Assert.Equal(Smallest(own, f, groups), kept.Indexes.Count);
            },
            iter: 500);

    [Fact]
    public void Without_effort_no_literal_can_be_left_out() =>
        Gen.Select(Formulas.UpToSixVariables, Gen.Int[0, 63]).Sample((formula, start) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var (f, given) = Holding(own, formula, start);
            var some = own.ShortestImplicant(f, given, effort: 0);
            Assert.False(some.Exact);
            Assert.Equal(Truth.Yes, own.Decide(f, new PartialAssignment(some.Literals)));
            Assert.All(some.Literals, literal =>
                Assert.NotEqual(Truth.Yes, own.Decide(f, new PartialAssignment(some.Literals.Where(other => other != literal)))));
        });

    [Fact]
    public void A_short_reason_is_found_where_leaving_out_one_by_one_finds_a_long_one()
    {
        var chain = store.AndAll([.. Enumerable.Range(0, 5).Select(store.Variable)]);
        var f = store.Or(chain, store.Variable(9));
        Literal[] given = [.. Enumerable.Range(0, 10).Select(level => new Literal(level, true))];
        Assert.Equal([new Literal(9, true)], store.ShortestImplicant(f, given).Literals);
        Assert.Equal(5, store.ShortestImplicant(f, given, effort: 0).Literals.Count);
    }

    [Fact]
    public void One_group_that_fixes_two_variables_is_better_than_two_groups()
    {
        var f = store.And(store.Variable(1), store.Variable(2));
        Literal[][] groups = [[new(1, true)], [new(2, true)], [new(1, true), new(2, true)]];
        Assert.Equal([2], store.GroupedImplicant(f, groups).Indexes);
    }

    [Fact]
    public void A_tautology_needs_nothing()
    {
        var shortest = store.ShortestImplicant(Diagram.True, [new Literal(1, true)]);
        Assert.Empty(shortest.Literals);
        Assert.True(shortest.Exact);
    }

    [Fact]
    public void A_conjunction_of_a_thousand_needs_all_and_one_of_a_thousand_is_enough_for_a_disjunction()
    {
        Diagram[] variables = [.. Enumerable.Range(0, 1000).Select(store.Variable)];
        Literal[] given = [.. Enumerable.Range(0, 1000).Select(level => new Literal(level, true))];
        var all = store.ShortestImplicant(store.AndAll(variables), given);
        var any = store.ShortestImplicant(store.OrAll(variables), given);
        Assert.Equal((1000, true), (all.Literals.Count, all.Exact));
        Assert.Equal((1, true), (any.Literals.Count, any.Exact));
    }

    [Fact]
    public void Many_alternatives_side_by_side_are_still_exact()
    {
        Diagram[] parts = [.. Enumerable.Range(0, 20).Select(part => store.Or(
            store.AndAll([store.Variable(4 * part), store.Variable((4 * part) + 1), store.Variable((4 * part) + 2)]),
            store.Variable((4 * part) + 3)))];
        Literal[] given = [.. Enumerable.Range(0, 80).Select(level => new Literal(level, true))];
        var shortest = store.ShortestImplicant(store.AndAll(parts), given);
        Assert.True(shortest.Exact);
        Assert.Equal(Enumerable.Range(0, 20).Select(part => (4 * part) + 3), shortest.Literals.Select(literal => literal.Level));
    }

    [Fact]
    public void Literals_that_contradict_or_do_not_make_the_function_hold_are_refused()
    {
        var f = store.Variable(1);
        Assert.Throws<ArgumentException>(() => store.ShortestImplicant(f, [new Literal(1, false)]));
        Assert.Throws<ArgumentException>(() => store.ShortestImplicant(f, [new Literal(1, true), new Literal(1, false)]));
        Assert.Throws<ArgumentException>(() => store.ShortestImplicant(Diagram.False, []));
    }

    // The function or its opposite, whichever holds in the row, and the row's literals.
    private static (Diagram F, Literal[] Given) Holding(DiagramStore own, RandomFormula formula, int start)
    {
        var row = start % formula.RowCount;
        var f = formula.Build(own);
        return (formula.Table()[row] ? f : own.Not(f), [.. formula.Levels.Select(level => new Literal(level, formula.ValueIn(row, level)))]);
    }

    private static Literal[] Picked(Literal[] given, int mask) => [.. given.Where((_, index) => ((mask >> index) & 1) == 1)];

    private static int Smallest(DiagramStore own, Diagram f, Literal[][] groups) =>
        Enumerable.Range(0, 1 << groups.Length)
            .Where(choice => own.Decide(f, new PartialAssignment(groups.Where((_, index) => ((choice >> index) & 1) == 1).SelectMany(group => group))) == Truth.Yes)
            .Min(choice => int.PopCount(choice));
}
