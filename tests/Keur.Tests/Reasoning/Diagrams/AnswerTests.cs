using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

public sealed class AnswerTests
{
    private readonly DiagramStore store = new(Formulas.Budget);

    [Fact]
    public void Restricting_puts_the_known_values_in() =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.Knowledge).Sample((formula, knowledge) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var known = formula.Known(knowledge);
            var table = formula.Table();
            var expected = Enumerable.Range(0, formula.RowCount).Select(row => table[WithKnown(formula, row, known)]);
            Assert.Equal(expected, formula.TableOf(own, own.Restrict(formula.Build(own), known)));
        });

    [Fact]
    public void A_restricted_function_depends_on_no_known_variable() =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.Knowledge).Sample((formula, knowledge) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var known = formula.Known(knowledge);
            Assert.DoesNotContain(own.Support(own.Restrict(formula.Build(own), known)), level => known[level] is not null);
        });

    [Fact]
    public void Deciding_says_what_all_rows_that_agree_say() =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.Knowledge).Sample((formula, knowledge) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var known = formula.Known(knowledge);
            var values = formula.Compatible(known);
            var expected = values.All(value => value) ? Truth.Yes : values.Any(value => value) ? Truth.Open : Truth.No;
            Assert.Equal(expected, own.Decide(formula.Build(own), known));
        });

    [Fact]
    public void Deciding_builds_no_nodes() =>
        Gen.Select(Formulas.UpToTenVariables, Formulas.Knowledge).Sample((formula, knowledge) =>
        {
            var own = new DiagramStore(Formulas.Budget);
            var f = formula.Build(own);
            var before = own.NodeTotal;
            own.Decide(f, formula.Known(knowledge));
            Assert.Equal(before, own.NodeTotal);
        });

    [Fact]
    public void Constants_are_decided_without_answers()
    {
        Assert.Equal(Truth.No, store.Decide(Diagram.False, _ => null));
        Assert.Equal(Truth.Yes, store.Decide(Diagram.True, _ => null));
        Assert.Equal(Diagram.True, store.Restrict(Diagram.True, _ => false));
    }

    [Fact]
    public void Restricting_asks_once_for_each_node_it_can_reach()
    {
        var f = store.IfThenElse(store.Variable(1), store.Variable(2), store.Variable(3));
        var asked = new List<int>();
        store.Restrict(f, level =>
        {
            asked.Add(level);
            return level == 1 ? true : null;
        });
        Assert.Equal([1, 2], asked);
    }

    [Fact]
    public void Deciding_stops_once_both_outcomes_were_met()
    {
        var f = store.AndAll([.. Enumerable.Range(0, 50).Select(store.Variable)]);
        var asked = 0;
        var truth = store.Decide(store.Or(f, store.Variable(60)), level =>
        {
            asked++;
            return level == 0 ? false : null;
        });
        Assert.Equal(Truth.Open, truth);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void A_value_taken_back_is_unknown_again()
    {
        var known = new PartialAssignment([new Literal(3, false), new Literal(3, true)]);
        Assert.True(known[3]);
        known[3] = null;
        Assert.Null(known.ValueOf(3));
    }

    [Fact]
    public void Several_threads_may_decide_while_one_builds()
    {
        var f = Enumerable.Range(0, 40).Aggregate(Diagram.False, (odd, level) => store.Not(store.Iff(odd, store.Variable(level))));
        var wrong = 0;
        Parallel.For(0, 400, index =>
        {
            if (index == 0)
            {
                store.AndAll([.. Enumerable.Range(100, 5000).Select(store.Variable)]);
            }

            var isOdd = store.Decide(f, level => level == index % 40) == Truth.Yes;
            Interlocked.Add(ref wrong, isOdd ? 0 : 1);
        });
        Assert.Equal(0, wrong);
    }

    private static int WithKnown(RandomFormula formula, int row, PartialAssignment known)
    {
        for (var index = 0; index < formula.Levels.Count; index++)
        {
            row = known[formula.Levels[index]] switch
            {
                true => row | (1 << index),
                false => row & ~(1 << index),
                null => row,
            };
        }

        return row;
    }
}
