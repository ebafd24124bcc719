using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Comparisons;

/// <summary>
/// What two random laws make of all systems is what listing these says: which cells there are, how large they are, and that each witness is judged under
/// either law as its cell says. The laws differ in their rules, in a side of a reading, or in the day alone.
/// </summary>
public sealed class ComparisonAgreementTests
{
    private const int Pairs = 120;
    private const int MostWorlds = 3_000;

    private static readonly bool[] AppliedOrNot = [false, true];

    private static readonly DateOnly[] Days = [new(2025, 2, 2), new(2025, 8, 3), new(2027, 12, 2), new(2031, 1, 1)];

    private static int Count => Rounds.IsLong ? Pairs * 10 : Pairs;

    /// <summary>With room for diagrams, and with none, so that all is found by search.</summary>
    [Theory]
    [InlineData(LawComparer.UsualBudget)]
    [InlineData(1)]
    public void Cells_are_those_that_the_listing_finds(int budget)
    {
        var compared = 0;
        Rounds.Run(Count, seed =>
        {
            var laws = Laws(seed);
            if (Listed(laws) is not { } worlds)
            {
                return null;
            }

            Interlocked.Increment(ref compared);
            var comparer = new LawComparer(laws.Before, laws.After, budget);
            return AppliedOrNot.SelectMany(applied => comparer.Conclusions(applied).Select(c => Wrong(c, laws, worlds, applied))
                .Append(Wrong(comparer.Classes(applied), laws, worlds, applied))).FirstOrDefault(w => w is not null) is { } wrong ? $"{wrong}\n{laws.Shown}" : null;
        });
        Assert.InRange(compared, Count / 4, Count);
    }

    [Fact]
    public void Shares_are_those_that_counting_the_listing_gives()
    {
        var counted = 0;
        Rounds.Run(Count, seed =>
        {
            var laws = Laws(seed);
            var matrix = new LawComparer(laws.Before, laws.After).Classes(applied: false);
            if (matrix.Cells.All(c => c.Stays) || Listed(laws) is not { } worlds)
            {
                return null;
            }

            Interlocked.Increment(ref counted);
            var ids = Classes(laws);
            var questions = new SharedQuestions(laws.Before, laws.After, ids);
            Assert.Equal(questions.Count, matrix.Questions);
            var systems = worlds.DistinctBy(w => questions.SignsOf(w.First)).ToList();
            var shares = systems.GroupBy(w => Key(Held(w.First, laws.Before, ids, applied: false), Held(w.Second, laws.After, ids, applied: false))).ToDictionary(g => g.Key, g => (double)g.Count() / systems.Count);
            return matrix.Cells.FirstOrDefault(c => c.Share is not { } share || Math.Abs(shares[Key(c.Before, c.After)] - share) > 1e-9) is { } wrong ? $"{ComparedLaws.Said(wrong)} should be {shares[Key(wrong.Before, wrong.After)]}\n{laws.Shown}" : null;
        });
        Assert.InRange(counted, Count / 8, Count);
    }

    private static string? Wrong(ComparedConclusion compared, (AskedLaw Before, AskedLaw After, string Shown) laws, List<(WorldLaw First, WorldLaw Second)> worlds, bool applied)
    {
        var expected = worlds.Select(w => (Holds(w.First, compared.Before, laws.Before.Day, applied), Holds(w.Second, compared.After, laws.After.Day, applied))).Distinct().Order().ToList();
        var differs = expected.Exists(e => e.Item1 != e.Item2);
        var isRight = differs == (compared.Sameness == Sameness.Different)
            && (compared.Cells.Count == 0 || compared.Cells.Select(c => (c.Before.Count > 0, c.After.Count > 0)).Order().SequenceEqual(expected))
            && (!differs || compared.Charges.Count > 0);
        return !isRight ? $"{compared.Id} ({applied}): {compared.Sameness} {string.Join(' ', compared.Cells.Select(ComparedLaws.Said))}, should be {string.Join(' ', expected)}"
            : compared.Cells.Where(c => !c.Stays).Select(c => ComparedLaws.Wrong(c, [compared.Id], (laws.Before, laws.After), applied)).FirstOrDefault(w => w is not null);
    }

    private static string? Wrong(Matrix matrix, (AskedLaw Before, AskedLaw After, string Shown) laws, List<(WorldLaw First, WorldLaw Second)> worlds, bool applied)
    {
        var ids = Classes(laws);
        var expected = worlds.Select(w => Key(Held(w.First, laws.Before, ids, applied), Held(w.Second, laws.After, ids, applied))).Distinct().Order(StringComparer.Ordinal);
        var found = matrix.Cells.Select(c => Key(c.Before, c.After)).Order(StringComparer.Ordinal);
        return !matrix.IsComplete || !found.SequenceEqual(expected) || (matrix.Cells.All(c => c.Share is not null) && Math.Abs(matrix.Cells.Sum(c => c.Share!.Value) - 1) > 1e-9) ? $"{string.Join(' ', found)} should be {string.Join(' ', expected)} ({applied})"
            : matrix.Cells.Where(c => !c.Stays).Select(c => c.Charges.Count == 0 ? $"nothing is charged with {ComparedLaws.Said(c)}" : ComparedLaws.Wrong(c, ids, (laws.Before, laws.After), applied)).FirstOrDefault(w => w is not null);
    }

    private static string[] Classes((AskedLaw Before, AskedLaw After, string Shown) laws) => [.. laws.After.Text.Classes.Select(c => c.Id)];

    private static string Key(IEnumerable<string> before, IEnumerable<string> after) => $"{string.Join('+', before)}→{string.Join('+', after)}";

    private static List<string> Held(WorldLaw world, AskedLaw law, string[] ids, bool applied) => [.. ids.Where(id => Holds(world, law.Text.Find(id), law.Day, applied))];

    private static bool Holds(WorldLaw world, Conclusion? conclusion, DateOnly day, bool applied) =>
        conclusion is not null && world.Reported(conclusion) && (!applied || world.Applies(conclusion, day));

    /// <summary>Every system possible under both laws, as each reads it; null where they are too many.</summary>
    private static List<(WorldLaw First, WorldLaw Second)>? Listed((AskedLaw Before, AskedLaw After, string Shown) laws)
    {
        var (before, after) = (laws.Before, laws.After);
        DateOnly[] days = [before.Day, after.Day];
        var worlds = new Completions(before.Text, before.Readings, new FactDomain(before.Text, days, after.Text), before.Day).Of([], MostWorlds);
        return worlds?.ConvertAll(w => (w, new WorldLaw(after.Text, after.Readings, [.. before.Text.Facts.Select(f => (FactState?)w.StateOf(f))])))
            .FindAll(w => !after.Text.Invariants.Any(i => i.Assumed && w.Item2.Holds(i.Formula)));
    }

    private static (AskedLaw Before, AskedLaw After, string Shown) Laws(int seed)
    {
        var random = new Random(seed);
        var law = new ToyLaw(seed);
        var other = random.Next(3) > 0 ? new ToyLaw(seed, seed + 1) : law;
        AskedLaw Asked(ToyLaw from) => new(from.Text, Days[random.Next(Days.Length)], new Dictionary<string, bool> { ["side"] = random.Next(2) == 0 });
        var (before, after) = (Asked(law), Asked(other));
        return (before, after, $"{before.Day} {before.Readings["side"]}\n{law}\n=====\n{after.Day} {after.Readings["side"]}\n{other.Rules}");
    }
}
