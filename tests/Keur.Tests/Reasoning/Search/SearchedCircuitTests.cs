using CsCheck;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Search;
using Keur.Tests.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Search;

/// <summary>What a search finds about conditions is what diagrams find.</summary>
public sealed class SearchedCircuitTests
{
    private const int Conflicts = 10_000;

    private static readonly Gen<(RandomFormula Space, RandomFormula First, RandomFormula Second)> Three =
        Gen.Select(Formulas.UpToSixVariables, Formulas.UpToSixVariables, Formulas.UpToSixVariables);

    private readonly SearchedCircuit _circuit = new(Conflicts);

    [Fact]
    public void A_condition_holds_of_the_same_systems() =>
        Formulas.UpToTenVariables.Sample(formula =>
        {
            var circuit = new SearchedCircuit(Conflicts);
            var wire = formula.In(circuit);
            Assert.Equal(formula.Table(), Enumerable.Range(0, formula.RowCount).Select(row => circuit.HoldsOf(wire, level => formula.ValueIn(row, level))));
            Assert.Equal(formula.Table().Contains(true), circuit.CanHold(wire));
        });

    [Fact]
    public void Two_conditions_differ_within_a_space_where_their_diagrams_do() =>
        Three.Sample((space, first, second) =>
        {
            var (circuit, store) = (new SearchedCircuit(Conflicts), new DiagramStore(Formulas.Budget));
            Assert.Equal(
                store.DifferWithin(space.Build(store), first.Build(store), second.Build(store)),
                circuit.DifferWithin(space.In(circuit), first.In(circuit), second.In(circuit)));
        });

    [Fact]
    public void A_system_is_found_where_diagrams_find_one_and_is_as_asked() =>
        Gen.Select(Three, Gen.Bool, Gen.Bool).Sample((three, holds, also) =>
        {
            var (circuit, store) = (new SearchedCircuit(Conflicts), new DiagramStore(Formulas.Budget));
            var (space, first, second) = (three.Space.In(circuit), three.First.In(circuit), three.Second.In(circuit));
            var found = circuit.SatisfyingWithin(space, (first, holds), (second, also));
            var expected = store.SatisfyingWithin(three.Space.Build(store), (three.First.Build(store), holds), (three.Second.Build(store), also));
            Assert.Equal(expected is null, found is null);
            var system = found?.ToDictionary(l => l.Level, l => l.Value) ?? [];
            bool Of(Wire wire) => circuit.HoldsOf(wire, level => system.GetValueOrDefault(level));
            Assert.True(found is null || (Of(space) && Of(first) == holds && Of(second) == also));
        });

    [Fact]
    public void A_condition_can_be_otherwise_where_its_diagram_can() =>
        Gen.Select(Formulas.UpToSixVariables, Formulas.UpToSixVariables, Gen.Bool, Gen.Bool.Array[0, 4]).Sample((space, formula, said, signs) =>
        {
            var (circuit, store) = (new SearchedCircuit(Conflicts), new DiagramStore(Formulas.Budget));
            var known = new PartialAssignment(signs.Zip(space.Levels.Concat(formula.Levels)).Select(k => new Literal(k.Second, k.First)));
            Assert.Equal(
                store.IsOtherwise(space.Build(store), formula.Build(store), said, known),
                circuit.IsOtherwise(space.In(circuit), formula.In(circuit), said, known));
        });

    [Fact]
    public void Equal_gates_are_one_and_a_condition_rests_on_the_questions_it_was_written_with()
    {
        var (a, b) = (_circuit.Question(7), _circuit.Question(3));

        Assert.Equal(_circuit.And(a, b), _circuit.And(b, a));
        Assert.Equal(_circuit.Or(a, b), _circuit.Not(_circuit.And(_circuit.Not(b), _circuit.Not(a))));
        Assert.Equal([3, 7], _circuit.Support(_circuit.Or(a, b)));
        Assert.Equal([], _circuit.Support(_circuit.And(a, _circuit.Not(a))));
    }

    [Fact]
    public void It_does_not_count() => Assert.Equal((null, null), (_circuit.Share(_circuit.Question(0)), _circuit.Shares(_circuit.Question(0), Wire.Always, Wire.Never)));
}
