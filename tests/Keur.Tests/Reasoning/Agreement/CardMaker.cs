using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>
/// Makes random cases of a text: a possible system is drawn, most of its facts are answered, a few are left out or told in part. One case in eight gets an
/// answer that was not drawn, so that some contradict themselves.
/// </summary>
internal sealed class CardMaker(LawText text)
{
    private static readonly DateOnly[] Tried = [new(2024, 9, 1), new(2025, 2, 2), new(2025, 8, 1), new(2026, 7, 27), new(2026, 8, 2), new(2026, 11, 23), new(2027, 8, 2), new(2027, 12, 2), new(2028, 8, 2), new(2030, 8, 2), new(2031, 1, 1)];

    /// <summary>A case with at most so many facts left out.</summary>
    public Card Make(Random random, int leftOut)
    {
        var asOf = DayFrom(random);
        var days = new[] { asOf, DayFrom(random) }.Distinct().ToList();
        var readings = text.Readings.ToDictionary(r => r.Id, r => random.Next(4) == 0 ? !r.Taken : r.Taken);
        var states = Draw(random, readings, new FactDomain(text, days));
        var hidden = Enumerable.Range(0, leftOut).Select(_ => text.Facts[random.Next(text.Facts.Count)]).ToHashSet();
        var answers = new List<Answer>();
        foreach (var fact in text.Facts)
        {
            var state = states[fact.Index]!.Value;
            var answer = hidden.Contains(fact) ? random.Next(3) > 0 ? null : Part(fact, state, asOf, random) : Whole(fact, state, random);
            if (answer is not null)
            {
                answers.Add(answer);
            }
        }

        return new Card(text, asOf, readings, random.Next(8) == 0 ? Disturb(answers, random) : answers, days);
    }

    private static DateOnly DayFrom(Random random) => Tried[random.Next(Tried.Length)].AddDays(random.Next(3) - 1);

    private FactState?[] Draw(Random random, Dictionary<string, bool> readings, FactDomain domain)
    {
        var lists = 1 + random.Next(3);
        for (var tries = 0; ; tries++)
        {
            var states = new FactState?[text.Facts.Count];
            var world = new WorldLaw(text, readings, states);
            foreach (var fact in text.Facts)
            {
                var arises = fact.OnlyWhen is null || world.Holds(fact.OnlyWhen);
                states[fact.Index] = arises && fact.Type == FactType.SomeOf
                    ? new FactState(true, Values: Some(fact, lists, random))
                    : Pick([.. domain.Possible(fact, arises, null, default)], random);
            }

            if (tries > 20 || !text.Invariants.Any(i => i.Assumed && world.Holds(i.Formula)))
            {
                return states;
            }
        }
    }

    private static ulong Some(Fact fact, int most, Random random) =>
        Enumerable.Range(0, random.Next(most + 1)).Aggregate(0UL, (bits, _) => bits | (1UL << random.Next(fact.Values.Count)));

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    private static List<int> ValuesOf(Fact fact, FactState state) => [.. Enumerable.Range(0, fact.Values.Count).Where(v => (state.Values & (1UL << v)) != 0)];

    /// <summary>The full answer; of a fact that does not arise none, or what it reads as.</summary>
    private static Answer? Whole(Fact fact, FactState state, Random random)
    {
        if (!state.Arises && (fact.Type is FactType.OneOf or FactType.Number || random.Next(2) == 0))
        {
            return null;
        }

        return fact.Type switch
        {
            FactType.OneOf => Answer.OneOf(fact, ValuesOf(fact, state)[0]),
            FactType.SomeOf => Answer.Exactly(fact, ValuesOf(fact, state)),
            FactType.Date => state.Day is { } day ? Answer.OnDay(fact, day) : Answer.NeverHappens(fact),
            FactType.Number => Answer.OfNumber(fact, state.Number),
            _ => Answer.Of(fact, state.Yes),
        };
    }

    /// <summary>Less than the full answer, where a fact can be told in part; otherwise none.</summary>
    private static Answer? Part(Fact fact, FactState state, DateOnly asOf, Random random)
    {
        if (fact.Type == FactType.Date)
        {
            return state.Day is { } day && day <= asOf ? null : Answer.NotYetHappened(fact);
        }

        if (fact.Type != FactType.SomeOf)
        {
            return null;
        }

        var untold = Enumerable.Range(0, 1 + random.Next(2)).Select(_ => random.Next(fact.Values.Count)).ToList();
        var values = ValuesOf(fact, state);
        return Answer.Partly(fact, [.. values.Except(untold)], [.. Enumerable.Range(0, fact.Values.Count).Except(values).Except(untold)]);
    }

    private List<Answer> Disturb(List<Answer> answers, Random random)
    {
        var fact = Pick(text.Facts, random);
        var other = new FactState(true, random.Next(2) == 0, fact.Type == FactType.OneOf ? 1UL << random.Next(fact.Values.Count) : Some(fact, 2, random), Tried[random.Next(Tried.Length)], random.Next(100));
        return [.. answers.Where(a => a.Fact != fact), .. fact.Values.Count == 0 && fact.Type is FactType.OneOf ? [] : new[] { Whole(fact, other, random)! }];
    }
}
