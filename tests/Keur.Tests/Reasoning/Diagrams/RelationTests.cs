using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class RelationTests
{
    [Fact]
    public void Two_functions_intersect_where_their_conjunction_can_hold() =>
        Pairs.Sample((first, second) =>
        {
            var (store, f, g) = Built(first, second);
            Assert.Equal(store.And(f, g) != Diagram.False, store.Intersects(f, g));
        });

    [Fact]
    public void One_function_entails_another_where_the_implication_is_a_tautology() =>
        Pairs.Sample((first, second) =>
        {
            var (store, f, g) = Built(first, second);
            Assert.Equal(store.IsTautology(store.Implies(f, g)), store.Entails(f, g));
            Assert.True(store.Entails(store.And(f, g), g));
            Assert.True(store.Entails(f, f));
        });

    [Fact]
    public void Asking_builds_no_nodes() =>
        Pairs.Sample((first, second) =>
        {
            var (store, f, g) = Built(first, second);
            var before = store.NodeTotal;
            store.Entails(f, g);
            store.Intersects(f, g);
            Assert.Equal(before, store.NodeTotal);
        });

    [Fact]
    public void Constants_relate_as_expected()
    {
        var store = new DiagramStore(10);
        Assert.True(store.Entails(Diagram.False, Diagram.False));
        Assert.False(store.Entails(Diagram.True, Diagram.False));
        Assert.True(store.Intersects(Diagram.True, Diagram.True));
        Assert.False(store.Intersects(Diagram.False, Diagram.True));
        Assert.False(store.IsTautology(store.Variable(1)));
    }

    // Over the same few levels, so that the two have much to do with each other.
    private static readonly Gen<(RandomFormula, RandomFormula)> Pairs =
        Gen.Select(Formulas.UpToSixVariables, Formulas.UpToSixVariables, (first, second) =>
            (first with { Levels = [1, 3, 5] }, second with { Levels = [5, 1, 3, 4] }));

    private static (DiagramStore Store, Diagram F, Diagram G) Built(RandomFormula first, RandomFormula second)
    {
        var store = new DiagramStore(Formulas.Budget);
        return (store, first.Build(store), second.Build(store));
    }
}
