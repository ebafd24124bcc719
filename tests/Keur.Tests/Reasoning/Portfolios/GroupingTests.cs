using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;
using Toy = Keur.Tests.Reasoning.Agreement.ToyLaw;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>What only all parts together decide is decided with diagrams, once for all cases that are alike in what can matter.</summary>
public sealed class GroupingTests : IDisposable
{
    private const string Vocabulary = """
        class outer "Outer" outside
        class alpha "Alpha" fails
        class other "Other" otherwise

        fact first of system : yes/no
          ask "First?"

        fact second of system : yes/no
          ask "Second?"

        fact third of system : yes/no
          ask "Third?"

        fact fourth of system : yes/no
          ask "Fourth?"

        """;

    private const string Rules = """
        rule alpha/one @ 3(1)
          when (first and second) or (first and not second)

        impossible odd @ 22
          second and fourth
          "It ties its facts to each other, so that no diagram of the rule alone will do."

        """;

    private static readonly LawText Text = Toy.Read(Vocabulary, Rules).Text;

    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static Answer Says(string fact, bool yes) => Answer.Of(Text.FindFact(fact)!, yes);

    [Fact]
    public void A_yes_that_no_part_shows_by_itself_is_found()
    {
        var (judge, chunk) = Judge([[Says("first", true)], [Says("first", false)], []]);
        var alpha = judge.Questions.Index().First(q => q.Item.Id == "alpha").Index;
        Assert.Equal([State.Yes, State.No, State.Open], Enumerable.Range(0, 3).Select(r => chunk.StateOf(alpha, r)));
    }

    [Fact]
    public void Cases_alike_in_what_matters_are_decided_once()
    {
        var (one, first) = Judge([[Says("first", true)]]);
        var (many, chunk) = Judge([.. Enumerable.Range(0, 1000).Select(i => new[] { Says("first", true), Says("third", i % 2 == 0) })]);
        Assert.True(one.Groups > 0);
        Assert.Equal(one.Groups, many.Groups);
        Assert.Equal(1000 * first.Left, chunk.Left);
    }

    [Fact]
    public void What_plain_values_tried_systems_and_searches_settle_is_no_group()
    {
        var (judge, chunk) = Judge([[], [Says("first", false)], [Says("first", true), Says("second", true)]], ways: 400);
        Assert.Equal((0, 0), (judge.Groups, chunk.Left));
    }

    private (PortfolioJudge Judge, JudgedChunk Chunk) Judge(List<IReadOnlyList<Answer>> cases, int ways = 0)
    {
        var judge = new PortfolioJudge(new Reasoner(Text, new DateOnly(2026, 11, 24)), PortfolioQuestion.Of(Text, all: true)) { MostWays = ways };
        using var file = PlaneFolder.Open(_folder.Write(Text, cases, 2000));
        return (judge, Assert.Single(judge.Judge(file)));
    }
}
