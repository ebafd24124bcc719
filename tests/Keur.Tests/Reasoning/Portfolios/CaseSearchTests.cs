using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;
using Toy = Keur.Tests.Reasoning.Agreement.ToyLaw;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>What the search of a case finds is what the diagrams find.</summary>
public sealed class CaseSearchTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_random_laws_it_finds_what_the_diagrams_find()
    {
        for (var seed = 1000; seed < (Rounds.IsLong ? 6000 : 1080); seed++)
        {
            var text = new Toy(seed).Text;
            AssertSame(text, AsOf.AddDays(-400 * (seed % 5)), PlaneFolder.Cases(text, 50, seed), $"seed {seed}");
        }
    }

    [Fact]
    public void Of_the_real_law_it_finds_what_the_diagrams_find()
    {
        foreach (var text in RealLaw.Texts)
        {
            AssertSame(text, AsOf, PlaneFolder.Cases(text, Rounds.IsLong ? 1000 : 20, seed: 11, leftOut: 60), text.Hash);
        }
    }

    private void AssertSame(LawText text, DateOnly asOf, List<IReadOnlyList<Answer>> cases, string which)
    {
        var reasoner = new Reasoner(text, asOf);
        var asked = new AskedNet(reasoner, PortfolioQuestion.Of(text, all: true), timed: text.Facts.Count % 2 == 0);
        using var file = PlaneFolder.Open(_folder.Write(text, cases, 1000));
        var (net, bound) = (new CaseNet(asked), new BoundProgram(asked.Program, file.Schema, asOf));
        var (search, hasty) = (new CaseSearch(asked, net, bound, 10_000), new CaseSearch(asked, net, bound, 0));
        search.Turn(file.Chunks[0]);
        hasty.Turn(file.Chunks[0]);
        foreach (var (row, answers) in cases.Index())
        {
            var logic = reasoner.Logic(answers);
            var fits = search.Start(row) ? search.CanBe(net.LiteralOf(asked.Possible)) : false;
            Assert.True(fits == logic.IsPossible, $"{which}, case {row}: whether it is possible");
            if (fits == true && hasty.Start(row))
            {
                AssertSame(asked, logic, (search, hasty, net), $"{which}, case {row}");
            }
        }
    }

    private static void AssertSame(AskedNet asked, CaseLogic logic, (CaseSearch Search, CaseSearch Hasty, CaseNet Net) how, string which)
    {
        foreach (var (question, term) in asked.Questions.Zip(asked.Holds))
        {
            var literal = how.Net.LiteralOf(term);
            var (canBe, canFail) = (how.Search.CanBe(literal), how.Search.CanBe(literal ^ 1));
            var state = (canBe, canFail) switch
            {
                (true, true) => State.Open,
                (true, false) => State.Yes,
                (false, true) => State.No,
                _ => State.BeyondBudget,
            };
            Assert.True(state == AskedNet.StateOf(logic, question), $"{which}: {question.Id}");

            // What is given up is not said; what is said all the same is so.
            Assert.True((how.Hasty.CanBe(literal) ?? canBe) == canBe && (how.Hasty.CanBe(literal ^ 1) ?? canFail) == canFail, $"{which}: {question.Id}, in haste");
        }
    }
}
