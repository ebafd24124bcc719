using System.Text;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Reasoning.WhatIf;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.WhatIf;

/// <summary>
/// z3 confirms every set that is found on the real law: changed so it turns, with any one of it kept it cannot, and with fewer facts than the smallest nothing
/// turns it; what settles leaves no system the other way, and does without no part of it.
/// </summary>
public sealed class WhatIfSolverTests
{
    private static int CardsPerText => Rounds.IsLong ? 200 : 8;

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, RealLaw.AllTexts.Count)];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_solver_confirms_every_set_that_turns(int place)
    {
        var queries = new Queries(RealLaw.AllTexts[place]);
        foreach (var (card, reasoner, random) in Cards(place, 6))
        {
            var conclusion = Decided(card, reasoner, random);
            var found = new WhatIfFinder(reasoner).Of(card.Answers, conclusion);
            var turned = queries.Term(conclusion, found.State == State.No);
            foreach (var turn in found.Turns)
            {
                var told = turn.Changes.Concat(turn.Besides).ToList();
                var others = card.Answers.Where(a => !turn.Facts.Contains(a.Fact)).ToList();
                queries.Ask(card, [.. others.Where(a => !told.Exists(t => t.Fact == a.Fact)), .. told], $"(not {turned})", "unsat");
                queries.Ask(card, [.. others, .. told.Where(t => !others.Exists(a => a.Fact == t.Fact))], turned, "sat");
                turn.Facts.ToList().ForEach(f => queries.Ask(card, [.. others, card.Answers.Single(a => a.Fact == f)], turned, "unsat"));
            }

            if (found.IsExact)
            {
                var fewest = found.Turns.Select(t => t.Facts.Count).DefaultIfEmpty(card.Answers.Count + 1).Min();
                queries.AskWithFewerChanges(card, fewest, turned, "unsat");
            }
        }

        await queries.Confirm(CardsPerText * 3);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_solver_confirms_every_set_that_settles(int place)
    {
        var queries = new Queries(RealLaw.AllTexts[place]);
        foreach (var (card, reasoner, random) in Cards(place, RealLaw.AllTexts[place].Facts.Count))
        {
            var open = card.Text.Classes.Where(c => reasoner.StateOf(card.Answers, c) == State.Open).ToList();
            foreach (var settling in open.Take(2).SelectMany(c => new WhatIfFinder(reasoner).Of(card.Answers, c).Settlings.Select(s => (Conclusion: c, s.State, s.Answers))))
            {
                var (holds, fails) = (queries.Term(settling.Conclusion, settling.State == State.Yes), queries.Term(settling.Conclusion, settling.State == State.No));
                List<Answer> With(IEnumerable<Answer> added) => [.. card.Answers.Where(a => !added.Any(x => x.Fact == a.Fact)), .. added];
                queries.Ask(card, With(settling.Answers), holds, "sat");
                queries.Ask(card, With(settling.Answers), fails, "unsat");
                settling.Answers.ToList().ForEach(a => queries.Ask(card, With(settling.Answers.Where(x => x != a)), fails, "sat"));
            }
        }

        await queries.Confirm(CardsPerText);
    }

    private static IEnumerable<(Card Card, Reasoner Reasoner, Random Random)> Cards(int place, int leftOut)
    {
        var maker = new CardMaker(RealLaw.AllTexts[place]);
        for (var (seed, made) = (0, 0); made < CardsPerText; seed++)
        {
            var random = new Random(seed);
            var card = maker.Make(random, random.Next(leftOut));
            var reasoner = new Reasoner(card.Text, card.AsOf, card.Readings);
            if (reasoner.Logic(card.Answers).IsPossible)
            {
                made++;
                yield return (card, reasoner, random);
            }
        }
    }

    /// <summary>A class if one is decided, else any conclusion that is; one that holds rather than one that does not.</summary>
    private static Conclusion Decided(Card card, Reasoner reasoner, Random random) => card.Text.Conclusions.OrderBy(_ => random.Next())
        .Where(c => reasoner.StateOf(card.Answers, c) is State.Yes or State.No)
        .OrderBy(c => random.Next(2) == 0 && c is Group ? 0 : 1).ThenBy(c => reasoner.StateOf(card.Answers, c) == State.Yes ? 0 : 1).First();

    /// <summary>A script of queries about one text, each with the answer it should get.</summary>
    private sealed class Queries(LawText text)
    {
        private readonly SmtLaw _law = new(text, []);
        private readonly StringBuilder _script = new();
        private readonly List<(string Expected, string What)> _asked = [];

        public string Term(Conclusion conclusion, bool holds)
        {
            var term = _law.Of(new Question(conclusion, Reported: true, null));
            return holds ? term : $"(not {term})";
        }

        public void Ask(Card card, IEnumerable<Answer> answers, string term, string expected)
        {
            var given = answers.SelectMany(a => SmtLaw.Of(a, card.AsOf)).Select(t => $"(assert {t})\n");
            Add(card, string.Concat(given), term, expected);
        }

        /// <summary>Asks whether it turns where fewer answers than so many may be otherwise.</summary>
        public void AskWithFewerChanges(Card card, int count, string term, string expected)
        {
            var given = card.Answers.Select((a, i) => $"(declare-const |changed {i}| Bool)\n(assert (or |changed {i}| (and true {string.Join(' ', SmtLaw.Of(a, card.AsOf))})))\n");
            var bound = $"(assert ((_ at-most {count - 1}) {string.Join(' ', card.Answers.Select((_, i) => $"|changed {i}|"))}))\n";
            Add(card, string.Concat(given) + bound, term, expected);
        }

        public async Task Confirm(int least)
        {
            Assert.InRange(_asked.Count, least, int.MaxValue);
            var answers = await Solver.Run(_law.Script + _script);
            Assert.Equal(_asked.Count, answers.Length);
            var wrong = _asked.Zip(answers).FirstOrDefault(a => a.First.Expected != a.Second);
            Assert.True(wrong.Second is null, $"z3 says {wrong.Second}, not {wrong.First.Expected}: {wrong.First.What}");
        }

        private void Add(Card card, string assertions, string term, string expected)
        {
            var sides = string.Concat(card.Readings.Select(r => $"(assert (= |{r.Key}| {(r.Value ? "true" : "false")}))\n"));
            _script.Append($"(push)\n{sides}{assertions}(assert {term})\n(check-sat)\n(pop)\n");
            _asked.Add((expected, $"{_asked.Count}: {term}\n{card}\n{assertions}"));
        }
    }
}
