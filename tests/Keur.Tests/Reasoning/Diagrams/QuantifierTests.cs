using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class QuantifierTests
{
    [Fact]
    public void Some_values_of_the_bound_variables_are_enough() => Check(
        (store, f, bound) => store.Exists(f, bound),
        values => values.Any(value => value));

    [Fact]
    public void All_values_of_the_bound_variables_are_needed() => Check(
        (store, f, bound) => store.Forall(f, bound),
        values => values.All(value => value));

    [Fact]
    public void Binding_nothing_changes_nothing() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var store = new DiagramStore(Formulas.Budget);
            var f = formula.Build(store);
            Assert.Equal(f, store.Exists(f, _ => false));
            Assert.Equal(f, store.Forall(f, _ => false));
        });

    [Fact]
    public void Binding_everything_leaves_a_constant() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var store = new DiagramStore(Formulas.Budget);
            var f = formula.Build(store);
            Assert.Equal(f != Diagram.False, store.Exists(f, _ => true) == Diagram.True);
            Assert.Equal(f == Diagram.True, store.Forall(f, _ => true) == Diagram.True);
        });

    // A variable is bound where its value is unknown.
    private static void Check(
        Func<DiagramStore, Diagram, Predicate<int>, Diagram> quantify,
        Func<IReadOnlyList<bool>, bool> expected) =>
        Gen.Select(Formulas.UpToSixVariables, Formulas.Knowledge).Sample((formula, knowledge) =>
        {
            var store = new DiagramStore(Formulas.Budget);
            var pattern = formula.Known(knowledge);
            var result = quantify(store, formula.Build(store), level => pattern[level] is null);
            Assert.DoesNotContain(store.Support(result), level => pattern[level] is null);
            var table = formula.TableOf(store, result);
            for (var row = 0; row < formula.RowCount; row++)
            {
                Assert.Equal(expected(formula.Compatible(FreeIn(formula, row, pattern))), table[row]);
            }
        });

    private static PartialAssignment FreeIn(RandomFormula formula, int row, PartialAssignment pattern) =>
        new(formula.Levels.Where(level => pattern[level] is not null).Select(level => new Literal(level, formula.ValueIn(row, level))));
}
