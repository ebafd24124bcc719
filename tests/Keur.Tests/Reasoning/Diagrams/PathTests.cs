using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class PathTests
{
    private readonly DiagramStore store = new(Formulas.Budget);

    [Fact]
    public void Satisfying_values_make_the_function_hold_and_are_missing_only_for_a_contradiction() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var found = own.Satisfying(formula.Build(own));
            Assert.Equal(formula.Table().Any(value => value), found is not null);
            Assert.True(found is null || formula.Compatible(new PartialAssignment(found)).All(value => value));
        });

    [Fact]
    public void Satisfying_values_are_the_first_path() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var f = formula.Build(own);
            Assert.Equal(own.Satisfying(f), own.EnumeratePaths(f).FirstOrDefault());
        });

    [Fact]
    public void Each_row_that_holds_is_on_exactly_one_path_and_no_other_row_is_on_any() =>
        Formulas.UpToSixVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var paths = own.EnumeratePaths(formula.Build(own)).Select(path => new PartialAssignment(path)).ToList();
            var table = formula.Table();
            for (var row = 0; row < formula.RowCount; row++)
            {
                Assert.Equal(table[row] ? 1 : 0, paths.Count(path => formula.Agrees(row, path)));
            }
        });

    [Fact]
    public void False_is_preferred_and_levels_come_in_order()
    {
        var f = store.Or(store.And(store.Variable(2), store.Variable(4)), store.Variable(9));
        Assert.Equal([new Literal(2, false), new Literal(9, true)], store.Satisfying(f));
        Assert.Equal(3, store.EnumeratePaths(f).Count());
    }

    [Fact]
    public void A_tautology_has_one_empty_path_and_a_contradiction_none()
    {
        Assert.Equal([[]], store.EnumeratePaths(Diagram.True));
        Assert.Empty(store.EnumeratePaths(Diagram.False));
    }

    [Fact]
    public void The_first_paths_of_very_many_come_at_once()
    {
        var parity = Enumerable.Range(0, 200).Aggregate(Diagram.False, (odd, level) => store.Not(store.Iff(odd, store.Variable(level))));
        Assert.All(store.EnumeratePaths(parity).Take(10), path => Assert.Equal(1, path.Count(literal => literal.Value) % 2));
    }
}
