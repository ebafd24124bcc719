using System.Text;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Verdicts;
using Toy = Keur.Tests.Reasoning.Agreement.ToyLaw;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>Rules over facts that nothing ties together are decided for all cases at once, with the same answers as one by one.</summary>
public sealed class FreeDiagramTests : IDisposable
{
    private const int Facts = 9;

    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(80)]
    public void Random_rules_give_the_same_answers_as_one_by_one(int unknown)
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var (random, text) = (new Random(seed), LawOf(new Random(seed)));
            List<IReadOnlyList<Answer>> cases = [.. Enumerable.Range(0, 200).Select(_ => (IReadOnlyList<Answer>)[.. text.Facts.Where(_ => random.Next(100) >= unknown).Select(f => Answer.Of(f, random.Next(2) == 0))])];
            var reasoner = new Reasoner(text, new DateOnly(2026, 11, 24));
            var judge = new PortfolioJudge(reasoner, PortfolioQuestion.Of(text, all: false));
            using var file = PlaneFolder.Open(_folder.Write(text, cases, 1000));
            var chunk = Assert.Single(judge.Judge(file));
            foreach (var (row, answers) in cases.Index())
            {
                var logic = reasoner.Logic(answers);
                Assert.Equal(judge.Questions.Select(q => (q.Id, AskedNet.StateOf(logic, q))), judge.Questions.Select((q, i) => (q.Id, chunk.StateOf(i, row))));
            }

            Assert.Equal((0, 0), (chunk.Left, judge.Groups));
        }
    }

    /// <summary>A few classes with rules over the same facts, so that what one rule wants another often does not.</summary>
    private static LawText LawOf(Random random)
    {
        var (vocabulary, rules) = (new StringBuilder("class alpha \"Alpha\"\nclass beta \"Beta\"\nclass other \"Other\" otherwise\n"), new StringBuilder());
        for (var fact = 0; fact < Facts; fact++)
        {
            vocabulary.Append($"\nfact fact-{(char)('a' + fact)} of system : yes/no\n  ask \"Fact {fact}?\"\n");
        }

        string Literal() => $"{(random.Next(2) == 0 ? "not " : string.Empty)}fact-{(char)('a' + random.Next(Facts))}";
        for (var rule = 0; rule < 10; rule++)
        {
            rules.Append($"rule {(rule % 2 == 0 ? "alpha" : "beta")}/rule-{(char)('a' + rule)} @ {1 + rule}\n  when {Literal()} and {Literal()} and ({Literal()} or {Literal()})\n{(rule % 3 == 0 ? $"  unless {Literal()}\n" : string.Empty)}\n");
        }

        return Toy.Read(vocabulary.ToString(), rules.ToString()).Text;
    }
}
