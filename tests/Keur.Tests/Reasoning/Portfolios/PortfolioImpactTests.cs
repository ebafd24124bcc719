using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;
using Keur.Tests.Reasoning.Comparisons;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>What changes for each case of a portfolio, and what of two laws makes it, is what comparing the case by itself says.</summary>
public sealed class PortfolioImpactTests : IDisposable
{
    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("eu-2024-1689~2026-08-01", "eu-2024-1689~2026-08-02")]
    [InlineData("eu-2024-1689~2027-12-01", "eu-2024-1689~2027-12-02")]
    [InlineData("eu-2024-1689@2026-07-01~2026-11-24", "eu-2024-1689~2026-11-24")]
    [InlineData("com-2021-206", "eu-2024-1689~2028-01-01")]
    public void Every_change_and_its_reason_is_that_of_the_case_by_itself(string from, string to)
    {
        var laws = (Before: ComparedLaws.Real(from), After: ComparedLaws.Real(to));
        var cases = PlaneFolder.Cases(laws.After.Text, Rounds.IsLong ? 2000 : 40, seed: 12, leftOut: 40);
        Assert.True(AssertSame(laws, cases) > 0);
    }

    [Fact]
    public void Laws_before_and_after_a_change_of_a_few_rules_agree_with_one_by_one_for_every_case()
    {
        var laws = (ComparedLaws.Before, ComparedLaws.After);
        var text = laws.After.Text;
        List<IReadOnlyList<Answer>> cases = [.. Enumerable.Range(0, 27).Select(n => (IReadOnlyList<Answer>)[.. text.Facts.Index().Where(f => Digit(n, f.Index) < 2).Select(f => Answer.Of(f.Item, Digit(n, f.Index) == 0))])];
        Assert.True(AssertSame(laws, cases) > 0);

        static int Digit(int number, int place) => number / (int)Math.Pow(3, place) % 3;
    }

    [Fact]
    public void What_is_counted_is_what_the_cases_say_together()
    {
        var laws = (Before: ComparedLaws.Real("eu-2024-1689~2026-08-01"), After: ComparedLaws.Real("eu-2024-1689~2026-08-02"));
        using var file = PlaneFolder.Open(_folder.Write(laws.After.Text, PlaneFolder.Cases(laws.After.Text, 120, seed: 3, leftOut: 40)));
        var impact = new PortfolioImpact(laws.Before, laws.After);
        List<(int Case, PortfolioChange Change)> changes = [.. impact.Compare(file).SelectMany((chunk, i) => Enumerable.Range(0, chunk.Rows).SelectMany(row => chunk.ChangesOf(row).Select(c => ((i * 50) + row, c))))];

        Assert.Equal((120, changes.Select(c => c.Case).Distinct().Count()), (impact.Cases, impact.Touched));
        Assert.Equal(changes.Count, impact.Moves.Sum(m => m.Cases));
        Assert.Equal(changes.Where(c => c.Change.Charges.Count == 0).Select(c => c.Case).Distinct().Count(), impact.Uncharged);
        foreach (var charged in impact.Charges)
        {
            var own = changes.FindAll(c => c.Change.Charges.Any(x => x.Id == charged.Charge.Id));
            Assert.Equal(own.Select(c => c.Case).Distinct().Count(), charged.Cases);
            Assert.Equal(own.GroupBy(c => c.Change.Question.Conclusion.Kind).ToDictionary(g => g.Key, g => (long)g.Select(c => c.Case).Distinct().Count()), charged.ByKind);
            Assert.Equal(own.Count, impact.Moves.Sum(m => m.Charges.Where(c => c.Charge.Id == charged.Charge.Id).Sum(c => c.Cases)));
        }
    }

    /// <summary>Compares every case with the comparison of it by itself; gives how many changes were looked at.</summary>
    private int AssertSame((AskedLaw Before, AskedLaw After) laws, List<IReadOnlyList<Answer>> cases)
    {
        using var file = PlaneFolder.Open(_folder.Write(laws.After.Text, cases));
        var (impact, comparer, changes) = (new PortfolioImpact(laws.Before, laws.After), new LawComparer(laws.Before, laws.After), 0);
        var (before, after) = (new RowAnswers(file.Schema, laws.Before.Text), new RowAnswers(file.Schema, laws.After.Text));
        foreach (var (chunk, view) in impact.Compare(file).Zip(file.Chunks))
        {
            for (var row = 0; row < chunk.Rows; row++)
            {
                var (first, second) = (before.Of(view, row), after.Of(view, row));
                var changed = chunk.ChangesOf(row).ToList();
                Assert.Equal(Expected(laws, first, second), changed.Select(c => (c.Question.Id, c.Before.State, c.After.State)).Where(c => c.Item2 != c.Item3));
                foreach (var change in changed)
                {
                    var expected = comparer.ChargesOf(change.Question.Conclusion.Id, change.Before.State == change.After.State, first, second).Select(c => c.Id);
                    Assert.Equal(expected.Order(), change.Charges.Select(c => c.Id).Order());
                    changes++;
                }
            }
        }

        return changes;
    }

    /// <summary>The questions that come out differently for a case by itself; none where its answers contradict each other.</summary>
    private static IEnumerable<(string Id, State Before, State After)> Expected((AskedLaw Before, AskedLaw After) laws, IReadOnlyList<Answer> first, IReadOnlyList<Answer> second)
    {
        var (before, after) = (StatesOf(laws.Before, first), StatesOf(laws.After, second));
        return before is null || after is null ? [] : after.Keys.Concat(before.Keys).Distinct()
            .Select(id => (id, before.GetValueOrDefault(id, State.No), after.GetValueOrDefault(id, State.No))).Where(c => c.Item2 != c.Item3);
    }

    private static Dictionary<string, State>? StatesOf(AskedLaw law, IReadOnlyList<Answer> answers)
    {
        var logic = new Reasoner(law.Text, law.Day, law.Readings).Logic(answers);
        return logic.IsPossible ? PortfolioQuestion.Of(law.Text, all: true).ToDictionary(q => q.Id, q => Keur.Reasoning.Portfolios.Compiled.AskedNet.StateOf(logic, q)) : null;
    }
}
