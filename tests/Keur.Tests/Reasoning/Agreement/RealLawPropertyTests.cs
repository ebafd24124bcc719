using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Verdicts;
using Keur.Tests.House;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>What holds of every verdict on the real law.</summary>
public sealed class RealLawPropertyTests
{
    private const int Cards = 500;
    private const int WholeVerdicts = 60;

    private static readonly DateOnly AsOf = new(2026, 11, 23);

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, RealLaw.AllTexts.Count)];

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var files = LawReader.FilesOf(Path.Combine(Repository.Root, "law")).ToArray();
        var expected = RealLaw.Texts.Select(t => t.Hash).ToList();
        for (var seed = 0; seed < 5; seed++)
        {
            new Random(seed).Shuffle(files);
            var texts = LawReader.Read(files, new Diagnostics()).TextsOf("eu-2024-1689", new Diagnostics());
            Assert.Equal(expected, texts.Select(t => t.Hash));
            Assert.Equal(RealLaw.Texts.Select(t => Said(t, seed)), texts.Select(t => Said(t, seed)));
        }
    }

    /// <summary>The verdict on the ranker of the language page, whatever objects the facts of a text are.</summary>
    private static string Said(LawText text, int seed)
    {
        var given = new Given(text).Yes("infers-outputs", "profiles-people", "own-name", "union-market").No("open-source", "gpai-model").None("function", "product-act");
        var answers = given.Exactly("annex-iii-use", "employment.recruitment").ToArray();
        new Random(seed).Shuffle(answers);
        return Said(new Reasoner(text, AsOf).Judge(answers));
    }

    [Fact]
    public void The_order_of_answers_does_not_matter() => Each(WholeVerdicts, (card, random) =>
    {
        var shuffled = card.Answers.ToArray();
        random.Shuffle(shuffled);
        var reasoner = new Reasoner(card.Text, card.AsOf, card.Readings);
        return Said(reasoner.Judge(card.Answers)) == Said(reasoner.Judge(shuffled)) ? null : "another order says something else";
    });

    [Fact]
    public void More_answers_never_turn_a_yes_into_a_no_or_back() => Each(Cards, (card, random) =>
    {
        var reasoner = new Reasoner(card.Text, card.AsOf, card.Readings);
        var (less, more) = (reasoner.Logic(card.Answers.Where(_ => random.Next(3) > 0)), reasoner.Logic(card.Answers));
        return Question.Of(card).FirstOrDefault(q => q.In(less) is var before and not State.Open && before != q.In(more))?.ToString();
    });

    [Theory]
    [MemberData(nameof(Texts))]
    public void Without_answers_every_class_and_role_is_open_and_no_role_owes_anything(int place)
    {
        var verdict = new Reasoner(RealLaw.AllTexts[place], AsOf).Judge([]).Verdict!;
        var filled = verdict.Classes.Concat(verdict.Roles).Where(j => j.Conclusion is Group { Grounds.Count: > 0 } or Group { Name.Otherwise: true }).ToList();
        Assert.NotEmpty(filled);
        Assert.All(filled, j => Assert.Equal((j.Conclusion.Id, State.Open), (j.Conclusion.Id, j.State)));
        Assert.All(verdict.Duties.Where(d => d.Duty.Roles.Count > 0), d => Assert.Equal((d.Duty.Id, State.Open), (d.Duty.Id, d.State)));
    }

    [Fact]
    public void An_explanation_suffices_and_without_any_of_its_answers_it_would_be_open() => Each(Cards, (card, random) =>
    {
        var reasoner = new Reasoner(card.Text, card.AsOf, card.Readings);
        var conclusions = card.Text.Conclusions.ToList();
        var judged = reasoner.Explain(card.Answers, conclusions[random.Next(conclusions.Count)]);
        return judged.State is State.Yes or State.No ? Insufficient(reasoner, judged) : null;
    });

    private static string? Insufficient(Reasoner reasoner, Judged judged)
    {
        var leaves = Leaves(judged.Because).Distinct().ToList();
        State With(IEnumerable<Answer> answers)
        {
            var logic = reasoner.Logic(answers);
            return logic.StateOfReported(judged.Conclusion);
        }

        if (With(leaves) != judged.State)
        {
            return $"{judged.Conclusion} is {judged.State}, by {Names(leaves)} alone {With(leaves)}";
        }

        var needless = leaves.Find(l => With(leaves.Where(x => x != l)) != State.Open);
        return needless is null ? null : $"{judged.Conclusion} is {judged.State} by {Names(leaves)}, without {needless.Fact.Id} as well";
    }

    private static string Names(IEnumerable<Answer> answers) => $"({string.Join(", ", answers.Select(a => a.Fact.Id))})";

    private static IEnumerable<Answer> Leaves(IEnumerable<Because> steps) => steps.SelectMany(s => s.Answer is { } answer ? [answer] : Leaves(s.Steps));

    /// <summary>Looks at random cases without contradictions, of both texts; the first that fails is told.</summary>
    private static void Each(int count, Func<Card, Random, string?> check)
    {
        var makers = RealLaw.Texts.Select(t => new CardMaker(t)).ToList();
        Rounds.Run(count, seed =>
        {
            var random = new Random(seed);
            var card = makers[seed % makers.Count].Make(random, random.Next(60));
            var possible = new Reasoner(card.Text, card.AsOf, card.Readings).Logic(card.Answers).IsPossible;
            return possible && check(card, random) is { } wrong ? $"{wrong}\n{card}" : null;
        });
    }

    private static string Said(Judgement judgement) => judgement.Verdict is not { } verdict
        ? "contradiction"
        : string.Join('\n', verdict.Classes.Concat(verdict.Roles).Concat(verdict.Grounds).Concat(verdict.Flags).Select(j => $"{j.Conclusion.Id} {j.State} {Said(j.Timed)} {string.Join(' ', j.Open)} {Names(Leaves(j.Because))}")
            .Concat(verdict.Duties.Select(d => $"{d.Duty.Id} {d.Role} {d.State} {Said(d.Timed)} {d.Due?.Moment}"))
            .Concat(verdict.Penalties.Select(p => $"{p.Penalty.Id} {p.Max}")));

    private static string Said(Timed? timed) => timed is null ? string.Empty : $"{timed.Timing} {timed.From:yyyy-MM-dd} {timed.SparedBy?.Id} {string.Join(' ', timed.Decide)}";
}
