using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>
/// Since or from when something binds, compared with the listing of all possible systems, day by day. Where nothing was answered of an event that ends a spare,
/// the law knows no day of its own on which that may happen, so the day before is not looked at.
/// </summary>
public sealed class TimingTests
{
    private const int Cards = 4_000;

    private static readonly DateOnly LastDay = new(2099, 12, 31);

    [Fact]
    public void Timing_says_what_the_listing_says_of_the_days_before_on_and_after()
    {
        var laws = Enumerable.Range(0, 100).Select(seed => new Lazy<ToyLaw>(() => new ToyLaw(seed))).ToList();
        var timings = new int[Enum.GetValues<Timing>().Length];
        Rounds.Run(Rounds.IsLong ? Cards * 10 : Cards, seed =>
        {
            var law = laws[seed % laws.Count].Value;
            var random = new Random(seed);
            var card = new CardMaker(law.Text).Make(random, random.Next(5));
            return Check(card, timings) is { } wrong ? $"{wrong}\n{card}\n\n{law}" : null;
        });
        Assert.All(new[] { Timing.Now, Timing.Later, Timing.Spared, Timing.Open }, t => Assert.True(timings[(int)t] > 20, $"{t}: {timings[(int)t]}"));
    }

    private static string? Check(Card card, int[] timings)
    {
        if (Comparison.WorldsOf(card) is not { Count: > 0 })
        {
            return null;
        }

        var verdict = new Reasoner(card.Text, card.AsOf, card.Readings).Judge(card.Answers).Verdict!;
        var all = verdict.Classes.Where(c => !IsOtherwise(c.Conclusion)).Concat(verdict.Grounds).Select(j => (j.Conclusion, j.Timed)).Where(j => j.Timed is not null).ToList();
        all.ForEach(j => Interlocked.Increment(ref timings[(int)j.Timed!.Timing]));
        return all.Select(j => Wrong(card, j.Conclusion, j.Timed!)).FirstOrDefault(w => w is not null);
    }

    private static bool IsOtherwise(Conclusion conclusion) => conclusion is Group { Name.Otherwise: true };

    private static string? Wrong(Card card, Conclusion conclusion, Timed timed)
    {
        var eve = timed.From?.AddDays(-1);
        var days = new[] { card.AsOf, timed.From, eve, LastDay }.OfType<DateOnly>().Distinct().ToList();
        if (Comparison.WorldsOf(card with { Days = days }) is not { } worlds)
        {
            return null;
        }

        var dated = card.Text.Spares.SelectMany(s => s.Until).All(u => u.Event is null || card.Answers.Any(a => a.Fact == u.Event && !a.NotYet));
        State On(DateOnly day) => Comparison.InAll(new Question(conclusion, false, day), worlds);
        var now = On(card.AsOf);
        var fits = timed switch
        {
            { Timing: Timing.Now, From: { } from } => now == State.Yes && On(from) == State.Yes && (!dated || from == card.Text.Act.InForce || On(eve!.Value) != State.Yes),
            { Timing: Timing.Later, From: { } from } => now == State.No && from > card.AsOf && On(from) == State.Yes && (!dated || On(eve!.Value) == State.No),
            { Timing: Timing.Spared, Decide.Count: 0 } => now == State.No && On(LastDay) == State.No,
            { Timing: Timing.Spared } => now == State.No,
            { Timing: Timing.Open, From: null } => now == State.No && On(LastDay) != State.No,
            { Timing: Timing.Open, From: { } from } => now != State.Yes && On(from) == State.Open,
            _ => false,
        };
        return fits ? null : $"{conclusion.Id}: {timed.Timing} {timed.From:yyyy-MM-dd}, on {card.AsOf:yyyy-MM-dd} {now}, {string.Join(", ", days.Select(d => $"{d:yyyy-MM-dd} {On(d)}"))}";
    }
}
