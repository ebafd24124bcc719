using System.Text;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>z3 says of what the reasoner decides, and of what it leaves open, the same. Here most facts may be unanswered, which no listing could follow.</summary>
public sealed class SolverTests
{
    private const int PerCard = 2;

    private static readonly DateOnly[] Days = [new(2025, 6, 1), new(2026, 11, 23), new(2028, 1, 1)];

    private static int QueriesPerText => (Rounds.IsLong ? 20_000 : 2_000) / RealLaw.Texts.Count;

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, RealLaw.Texts.Count)];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_solver_agrees_on_the_real_law(int place)
    {
        var text = RealLaw.Texts[place];
        var law = new SmtLaw(text, Days);
        var script = new StringBuilder(law.Script);
        var asked = Ask(text, QueriesPerText, (card, queries) => Write(script, law, card, queries));
        var answers = await Solver.Run(script.ToString());
        Assert.Equal(2 * asked.Count, answers.Length);
        for (var i = 0; i < asked.Count; i++)
        {
            var (card, question, state) = asked[i];
            Assert.True(state == Found(answers[2 * i], answers[(2 * i) + 1]), $"{question}: {state}, but z3 says {answers[2 * i]}, {answers[(2 * i) + 1]}\n{card}");
        }

        Assert.All(new[] { State.Yes, State.No, State.Open }, s => Assert.InRange(asked.Count(a => a.State == s), asked.Count / 5, asked.Count));
    }

    [Fact]
    public async Task A_contradiction_is_none_for_the_solver_either()
    {
        var text = RealLaw.Texts[^1];
        var script = new StringBuilder(new SmtLaw(text, []).Script);
        var cards = Enumerable.Range(0, 300).Select(seed => new CardMaker(text).Make(new Random(seed), seed % 100)).ToList();
        foreach (var card in cards)
        {
            script.Append("(push)\n").Append(Given(card)).Append("(check-sat)\n(pop)\n");
        }

        var answers = await Solver.Run(script.ToString());
        var possible = cards.Select(c => new Reasoner(text, c.AsOf, c.Readings).Logic(c.Answers).IsPossible ? "sat" : "unsat").ToList();
        Assert.Equal(possible, answers);
        Assert.Contains("unsat", possible);
    }

    /// <summary>Asks of random cases, for each kind of answer, what was asked least often with that answer.</summary>
    private static List<(Card Card, Question Question, State State)> Ask(LawText text, int count, Action<Card, List<Question>> ask)
    {
        var asked = new List<(Card, Question, State)>();
        var times = new Dictionary<(Conclusion, State), int>();
        for (var seed = 0; asked.Count < count; seed++)
        {
            var random = new Random(seed);
            var card = new CardMaker(text).Make(random, random.Next(text.Facts.Count)) with { Days = Days };
            var logic = new Reasoner(text, card.AsOf, card.Readings).Logic(card.Answers);
            if (!logic.IsPossible)
            {
                continue;
            }

            var chosen = Question.Of(card).OrderBy(_ => random.Next()).Select(q => (Question: q, State: q.In(logic)))
                .GroupBy(q => q.State)
                .SelectMany(g => g.OrderBy(q => times.GetValueOrDefault((q.Question.Conclusion, g.Key))).DistinctBy(q => q.Question.Conclusion).Take(PerCard))
                .ToList();
            chosen.ForEach(q => times[(q.Question.Conclusion, q.State)] = times.GetValueOrDefault((q.Question.Conclusion, q.State)) + 1);
            asked.AddRange(chosen.Select(q => (card, q.Question, q.State)));
            ask(card, chosen.ConvertAll(q => q.Question));
        }

        return asked;
    }

    private static void Write(StringBuilder script, SmtLaw law, Card card, List<Question> queries)
    {
        script.Append("(push)\n").Append(Given(card));
        foreach (var term in queries.Select(law.Of))
        {
            script.Append($"(push)\n(assert {term})\n(check-sat)\n(pop)\n(push)\n(assert (not {term}))\n(check-sat)\n(pop)\n");
        }

        script.Append("(pop)\n");
    }

    private static string Given(Card card) => string.Concat(
        card.Readings.Select(r => $"(assert (= |{r.Key}| {(r.Value ? "true" : "false")}))\n")
            .Concat(card.Answers.SelectMany(a => SmtLaw.Of(a, card.AsOf)).Select(t => $"(assert {t})\n")));

    private static State Found(string holding, string failing) => (holding, failing) switch
    {
        ("sat", "unsat") => State.Yes,
        ("unsat", "sat") => State.No,
        ("sat", "sat") => State.Open,
        _ => State.BeyondBudget,
    };
}
