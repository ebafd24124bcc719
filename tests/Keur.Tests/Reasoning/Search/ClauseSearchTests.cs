using CsCheck;
using Keur.Reasoning.Search;

namespace Keur.Tests.Reasoning.Search;

public sealed class ClauseSearchTests
{
    private const int Variables = 9;
    private const int Plenty = 100_000;

    // About 4.3 clauses a variable is where random clauses of three are hardest and as often met as not.
    private static readonly Gen<int[][]> Clauses = Gen.Int[0, (2 * Variables) - 1].Array[1, 3].Select(Plain).Where(c => c.Length > 0).Array[0, 45];

    private static readonly Gen<int[]> Assumptions = Gen.Int[0, (2 * Variables) - 1].Array[0, 3].Select(Plain);

    [Fact]
    public void It_finds_values_exactly_where_trying_all_does() =>
        Gen.Select(Clauses, Assumptions).Sample((clauses, assumptions) =>
        {
            var search = Of(clauses);
            var found = search.Solve(assumptions, Plenty);
            Assert.Equal(Enumerable.Range(0, 1 << Variables).Any(row => IsMet(clauses, row) && assumptions.All(a => Holds(a, row))), found);
            Assert.True(found == false || (IsMet(clauses, Row(search)) && assumptions.All(a => Holds(a, Row(search)))));
        }, iter: 3000);

    [Fact]
    public void What_it_learned_stays_right_when_clauses_are_added_and_other_things_assumed() =>
        Gen.Select(Clauses, Clauses, Assumptions.Array[1, 6]).Sample((first, later, questions) =>
        {
            var search = Of(first);
            questions.ToList().ForEach(q => search.Solve(q, Plenty));
            later.ToList().ForEach(c => search.Add(c));
            int[][] all = [.. first, .. later];
            Assert.All(questions, q => Assert.Equal(
                Enumerable.Range(0, 1 << Variables).Any(row => IsMet(all, row) && q.All(a => Holds(a, row))), search.Solve(q, Plenty)));
        }, iter: 1000);

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(6, 5, false)]
    [InlineData(7, 6, false)]
    public void Pigeons_fit_exactly_where_there_are_holes_enough(int pigeons, int holes, bool fits) =>
        Assert.Equal(fits, Pigeons(pigeons, holes).Solve([], Plenty));

    [Fact]
    public void It_says_nothing_when_it_meets_more_conflicts_than_it_may_and_can_go_on_afterwards()
    {
        var search = Pigeons(7, 6);

        Assert.Null(search.Solve([], 10));
        Assert.False(search.Solve([], Plenty));
    }

    private static ClauseSearch Pigeons(int pigeons, int holes)
    {
        var search = new ClauseSearch();
        search.Reserve(pigeons * holes);
        int In(int pigeon, int hole) => 2 * ((pigeon * holes) + hole);
        for (var pigeon = 0; pigeon < pigeons; pigeon++)
        {
            search.Add([.. Enumerable.Range(0, holes).Select(h => In(pigeon, h))]);
            for (var other = 0; other < pigeon; other++)
            {
                Enumerable.Range(0, holes).ToList().ForEach(h => search.Add(In(pigeon, h) ^ 1, In(other, h) ^ 1));
            }
        }

        return search;
    }

    private static ClauseSearch Of(int[][] clauses)
    {
        var search = new ClauseSearch();
        search.Reserve(Variables);
        clauses.ToList().ForEach(c => search.Add(c));
        return search;
    }

    /// <summary>The literals, each once and none with its contrary.</summary>
    private static int[] Plain(int[] literals) => [.. literals.DistinctBy(l => l >> 1)];

    private static bool IsMet(int[][] clauses, int row) => clauses.All(c => c.Any(l => Holds(l, row)));

    private static bool Holds(int literal, int row) => ((row >> (literal >> 1)) & 1) != (literal & 1);

    private static int Row(ClauseSearch search) => Enumerable.Range(0, Variables).Sum(v => search.Found(v) ? 1 << v : 0);
}
