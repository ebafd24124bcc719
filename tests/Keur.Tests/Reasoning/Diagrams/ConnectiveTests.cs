using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class ConnectiveTests
{
    private readonly DiagramStore store = new(Formulas.Budget);

    [Fact]
    public void A_diagram_has_the_truth_table_of_its_formula() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            Assert.Equal(formula.Table(), formula.TableOf(own, formula.Build(own)));
        });

    [Fact]
    public void A_diagram_stays_right_when_its_levels_first_appear_after_others_were_built() =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.UpToTenVariables).Sample((first, second) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var before = first.Build(own);
            var later = second.Build(own);
            Assert.Equal(first.Table(), first.TableOf(own, before));
            Assert.Equal(second.Table(), second.TableOf(own, later));
            Assert.Equal(before, first.Build(own));
        });

    [Fact]
    public void Equal_functions_are_one_node() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            Assert.Equal(FromRows(own, formula), formula.Build(own));
        });

    [Fact]
    public void Every_node_tests_a_level_above_its_children_and_has_two_different_ones() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var f = formula.Build(own);
            Assert.All(NodesBelow(own, f), node =>
            {
                Assert.True(own.LevelOf(node) < own.LevelOf(own.Low(node)));
                Assert.True(own.LevelOf(node) < own.LevelOf(own.High(node)));
                Assert.NotEqual(own.Low(node), own.High(node));
            });
        });

    [Fact]
    public void Joining_many_is_the_same_as_joining_one_by_one() =>
        Gen.Select(Formulas.UpToSixVariables, Gen.Bool.Array[0, 8]).Sample((formula, signs) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var whole = formula.Build(own);
            var operands = signs
                .Select((sign, index) => new Literal(formula.Levels[index % formula.Levels.Count], sign))
                .Select((literal, index) => index % 3 == 2 ? own.Iff(whole, own.Of(literal)) : own.Of(literal))
                .ToArray();
            Assert.Equal(operands.Aggregate(Diagram.True, own.And), own.AndAll(operands));
            Assert.Equal(operands.Aggregate(Diagram.False, own.Or), own.OrAll(operands));
        });

    [Fact]
    public void Joining_nothing_holds_for_all_and_fails_for_any()
    {
        Assert.Equal(Diagram.True, store.AndAll([]));
        Assert.Equal(Diagram.False, store.OrAll([]));
    }

    [Fact]
    public void The_default_diagram_is_false() => Assert.Equal(Diagram.False, default);

    [Fact]
    public void The_first_and_the_last_level_may_be_used()
    {
        var both = store.And(store.Variable(int.MaxValue - 1), store.Variable(0));
        Assert.Equal([0, int.MaxValue - 1], store.Support(both));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_level_outside_the_range_is_refused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Variable(level));

    [Fact]
    public void A_diagram_the_store_never_made_is_refused()
    {
        Assert.Throws<ArgumentException>(() => store.Not(new Diagram(2)));
        Assert.Throws<ArgumentException>(() => store.Support(new Diagram(-1)));
    }

    [Fact]
    public void A_literal_is_its_variable_or_the_opposite()
    {
        Assert.Equal(store.Variable(7), store.Of(new Literal(7, true)));
        Assert.Equal(store.Not(store.Variable(7)), store.Of(new Literal(7, false)));
    }

    private static Diagram FromRows(DiagramStore own, RandomFormula formula)
    {
        var table = formula.Table();
        var rows = Enumerable.Range(0, formula.RowCount).Where(row => table[row])
            .Select(row => own.AndAll([.. formula.Levels.Select(level => own.Of(new Literal(level, formula.ValueIn(row, level))))]));
        return own.OrAll([.. rows]);
    }

    private static HashSet<Diagram> NodesBelow(DiagramStore own, Diagram f)
    {
        var met = new HashSet<Diagram>();
        var open = new Stack<Diagram>([f]);
        while (open.TryPop(out var node))
        {
            if (!node.IsTerminal && met.Add(node))
            {
                open.Push(own.Low(node));
                open.Push(own.High(node));
            }
        }

        return met;
    }
}
