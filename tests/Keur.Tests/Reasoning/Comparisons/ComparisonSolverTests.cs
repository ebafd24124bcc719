using System.Text;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Comparisons;

/// <summary>
/// z3 confirms every comparison of the real law: what is the same for every system, every cell that some system is in and that no other is there, and that
/// each witness is in its cell. Judging each witness under either law confirms it once more.
/// </summary>
public sealed class ComparisonSolverTests
{
    private const string Act = "eu-2024-1689";
    private const int ReadingsInShort = 3;

    private static readonly bool[] AppliedOrNot = [false, true];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>
            {
                { "com-2021-206", Act },
                { $"{Act}@2024-08-01", Act },
                { $"{Act}~2026-12-01", $"{Act}~2026-12-02" },
            };
            var readings = ComparedLaws.Real(Act).Text.Readings.ToList();
            readings.Where((_, i) => Rounds.IsLong || i % (readings.Count / ReadingsInShort) == 0).ToList().ForEach(r => pairs.Add(Act, $"{Act}?{r.Id}={(r.Taken ? "no" : "yes")}"));
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task The_solver_confirms_every_cell(string first, string second)
    {
        var (before, after) = (ComparedLaws.Real(first), ComparedLaws.Real(second));
        Assert.Equal(before.Text.Facts.Select(f => (f.Id, f.Type, f.Values.Count)), after.Text.Facts.Select(f => (f.Id, f.Type, f.Values.Count)));
        var comparer = new LawComparer(before, after);
        var queries = new Queries(before, after);
        string[] ids = [.. after.Text.Conclusions.Concat(before.Text.Conclusions).Where(c => c.IsNamed).Select(c => c.Id).Distinct()];
        foreach (var applied in AppliedOrNot)
        {
            foreach (var compared in ids.Select(id => comparer.Compare(id, applied)))
            {
                Assert.NotEqual(Sameness.BeyondBudget, compared.Sameness);
                queries.Ask([compared.Id], applied, compared.Cells, compared.Sameness == Sameness.Different);
            }

            var matrix = comparer.Classes(applied);
            string[] classes = [.. after.Text.Classes.Select(c => c.Id)];
            Assert.True(matrix.IsComplete);
            queries.Ask(classes, applied, matrix.Cells, matrix.Cells.Any(c => !c.Stays));
            Assert.All(matrix.Cells.Where(c => !c.Stays), c => Assert.Null(ComparedLaws.Wrong(c, classes, (before, after), applied)));
            Assert.All(matrix.Cells.Where(c => !c.Stays), c => Assert.NotEmpty(c.Charges));
        }

        await queries.Confirm();
    }

    /// <summary>A script of queries about two laws of the same facts, each with the answer it should get.</summary>
    private sealed class Queries
    {
        private readonly AskedLaw _before;
        private readonly AskedLaw _after;
        private readonly SmtLaw _first;
        private readonly SmtLaw _second;
        private readonly StringBuilder _script = new();
        private readonly List<(string Expected, string What)> _asked = [];

        public Queries(AskedLaw before, AskedLaw after)
        {
            (_before, _after, _first, _second) = (before, after, new SmtLaw(before.Text, [before.Day]), new SmtLaw(after.Text, [after.Day], "now-"));
            _script.Append(_first.Script).Append(_second.Script).Append(Sides(before, _first)).Append(Sides(after, _second));
        }

        /// <summary>That each cell has a system, that its witness is one, and that together they have every system; or that nothing differs.</summary>
        public void Ask(IReadOnlyList<string> ids, bool applied, IReadOnlyList<Cell> cells, bool differs)
        {
            var apart = $"(or false {string.Join(' ', ids.Select(id => $"(xor {Term(id, applied, isAfter: false)} {Term(id, applied, isAfter: true)})"))})";
            Add(apart, differs ? "sat" : "unsat", $"{string.Join(' ', ids)} {applied}");
            if (cells.Count == 0)
            {
                return;
            }

            var patterns = cells.Select(c => (Cell: c, Term: $"(and {string.Join(' ', ids.SelectMany(id => new[] { Signed(id, applied, isAfter: false, c), Signed(id, applied, isAfter: true, c) }))})")).ToList();
            Add($"(not (or {string.Join(' ', patterns.Select(p => p.Term))}))", "unsat", $"some other cell of {string.Join(' ', ids)} {applied}");
            foreach (var (cell, term) in patterns)
            {
                Add(term, "sat", ComparedLaws.Said(cell));
                var witness = $"(and true {string.Join(' ', cell.Witness.SelectMany(a => SmtLaw.Of(a, _after.Day)))})";
                if (!cell.Stays)
                {
                    Add($"(and {witness} {term})", "sat", $"the witness of {ComparedLaws.Said(cell)}");
                    Add($"(and {witness} (not {term}))", "unsat", $"no other than the witness of {ComparedLaws.Said(cell)}");
                }
            }
        }

        public async Task Confirm()
        {
            var answers = await Solver.Run(_script.ToString());
            Assert.Equal(_asked.Count, answers.Length);
            var wrong = _asked.Zip(answers).FirstOrDefault(a => a.First.Expected != a.Second);
            Assert.True(wrong.Second is null, $"z3 says {wrong.Second}, not {wrong.First.Expected}: {wrong.First.What}");
        }

        private static string Sides(AskedLaw law, SmtLaw smt) =>
            string.Concat(law.Text.Readings.Select(r => $"(assert (= {smt.Side(r.Id)} {(law.Readings.GetValueOrDefault(r.Id, r.Taken) ? "true" : "false")}))\n"));

        private string Signed(string id, bool applied, bool isAfter, Cell cell) =>
            (isAfter ? cell.After : cell.Before).Contains(id) ? Term(id, applied, isAfter) : $"(not {Term(id, applied, isAfter)})";

        private string Term(string id, bool applied, bool isAfter)
        {
            var (law, smt) = isAfter ? (_after, _second) : (_before, _first);
            if (law.Text.Find(id) is not { } conclusion)
            {
                return "false";
            }

            var reported = smt.Of(new Question(conclusion, Reported: true, null));
            return applied ? $"(and {reported} {smt.Of(new Question(conclusion, Reported: false, law.Day))})" : reported;
        }

        private void Add(string term, string expected, string what)
        {
            _script.Append($"(push)\n(assert {term})\n(check-sat)\n(pop)\n");
            _asked.Add((expected, what));
        }
    }
}
