using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;
using Toy = Keur.Tests.Reasoning.Agreement.ToyLaw;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>Judged all at once, cases get the same answers as one by one.</summary>
public sealed class PortfolioJudgeTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Random_laws_give_random_cases_the_same_answers_as_one_by_one()
    {
        for (var seed = 0; seed < (Rounds.IsLong ? 2000 : 60); seed++)
        {
            var text = new Toy(seed).Text;
            AssertSame(text, AsOf.AddDays(-400 * (seed % 5)), PlaneFolder.Cases(text, 100, seed), seed);
        }
    }

    [Fact]
    public void The_real_law_gives_random_cases_the_same_answers_as_one_by_one()
    {
        foreach (var text in RealLaw.Texts)
        {
            AssertSame(text, AsOf, PlaneFolder.Cases(text, Rounds.IsLong ? 5000 : 60, seed: 7, leftOut: 60), 0);
        }
    }

    [Fact]
    public void Cases_of_which_all_is_known_get_the_same_answers_as_one_by_one()
    {
        foreach (var text in RealLaw.Texts)
        {
            var random = new Random(9);
            var possible = PlaneFolder.Cases(text, Rounds.IsLong ? 5000 : 60, seed: 9, leftOut: 0);
            AssertSame(text, AsOf, possible.FindAll(c => new Reasoner(text, AsOf).Logic(c).IsPossible && random.Next(2) == 0), 0);
        }
    }

    [Fact]
    public void Cases_of_which_little_is_known_get_the_same_answers_as_one_by_one()
    {
        var text = RealLaw.Texts[^1];
        var random = new Random(8);
        var cases = PlaneFolder.Cases(text, Rounds.IsLong ? 1000 : 25, seed: 8).ConvertAll(c => (IReadOnlyList<Answer>)[.. c.Where(_ => random.Next(5) == 0)]);
        AssertSame(text, AsOf, [[], .. cases], 0);
    }

    private void AssertSame(LawText text, DateOnly asOf, List<IReadOnlyList<Answer>> cases, int seed)
    {
        var readings = text.Readings.ToDictionary(r => r.Id, r => seed % 3 == 0 ? !r.Taken : r.Taken);
        var reasoner = new Reasoner(text, asOf, readings);
        var judge = new PortfolioJudge(reasoner, PortfolioQuestion.Of(text, all: true), timed: true);
        using var file = PlaneFolder.Open(_folder.Write(text, cases));
        var at = 0;
        foreach (var chunk in judge.Judge(file))
        {
            for (var row = 0; row < chunk.Rows; row++, at++)
            {
                var logic = reasoner.Logic(cases[at]);
                Assert.True(chunk.IsContradictory(row) == !logic.IsPossible, $"seed {seed}, case {at}: whether it is possible");
                if (logic.IsPossible)
                {
                    AssertSame(judge, chunk, row, logic, $"seed {seed}, case {at}");
                }
            }
        }

        Assert.Equal(cases.Count, at);
    }

    private static void AssertSame(PortfolioJudge judge, JudgedChunk chunk, int row, CaseLogic logic, string which)
    {
        var finder = new TimingFinder(logic, judge.Reasoner.Logic);
        for (var question = 0; question < judge.Questions.Count; question++)
        {
            var (expected, found) = (AskedNet.StateOf(logic, judge.Questions[question]), chunk.StateOf(question, row));
            Assert.True(expected == found, $"{which}: {judge.Questions[question].Id} is {expected} by itself, {found} among others");
            var spare = expected == State.Yes && judge.Questions[question].Conclusion is not Way ? SpareOf(finder, logic, judge.Questions[question]) : null;
            Assert.True(spare == chunk.SpareOf(question, row), $"{which}: {judge.Questions[question].Id} is held off by {spare?.Id} by itself, by {chunk.SpareOf(question, row)?.Id} among others");
            var timing = expected == State.Yes && judge.Questions[question].Conclusion is not Way ? TimingOf(finder, judge.Questions[question]) : null;
            Assert.True(timing == chunk.TimingOf(question, row), $"{which}: {judge.Questions[question].Id} binds {timing} by itself, {chunk.TimingOf(question, row)} among others");
        }
    }

    /// <summary>What holds a question off, as far as it lasts on the day itself.</summary>
    private static Spare? SpareOf(TimingFinder finder, CaseLogic logic, PortfolioQuestion question)
    {
        var timed = question is { Conclusion: Duty duty, Role: { } role } ? finder.OfDuty(duty, role) : finder.Of(question.Conclusion);
        return timed is { Timing: Timing.Spared or Timing.Later, SparedBy: { } spare } && logic.StateOn(logic.AsOf, spare) == State.Yes ? spare : null;
    }

    private static PortfolioTiming TimingOf(TimingFinder finder, PortfolioQuestion question)
    {
        var timed = question is { Conclusion: Duty duty, Role: { } role } ? finder.OfDuty(duty, role) : finder.Of(question.Conclusion);
        return new PortfolioTiming(timed.Timing, timed.From);
    }
}
