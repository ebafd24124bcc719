using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>
/// The reasoner says of every case what a plain listing of all possible systems says. A case is one card on two days; every conclusion of it is asked as
/// described, as reported and as it applies on both days, and whether its answers contradict each other. 100,000 cases, a million in the long form.
/// </summary>
public sealed class AgreementTests
{
    private const int RealCards = 4_000;
    private const int ToyCards = 96_000;
    private const int ToyLaws = 200;

    private static int Times => Rounds.IsLong ? 10 : 1;

    [Fact]
    public void The_reasoner_and_the_listing_agree_on_the_real_law()
    {
        var makers = RealLaw.Texts.Select(t => new CardMaker(t)).ToList();
        var tally = new Tally();
        Rounds.Run(RealCards * Times, seed => Compare(makers[seed % makers.Count], seed, 6, tally));
        tally.AssertVaried(RealCards * Times);
    }

    [Fact]
    public void The_reasoner_and_the_listing_agree_on_random_laws()
    {
        var laws = Enumerable.Range(0, ToyLaws * Times).Select(seed => new Lazy<ToyLaw>(() => new ToyLaw(seed))).ToList();
        var tally = new Tally();
        Rounds.Run(ToyCards * Times, seed =>
        {
            var law = laws[seed % laws.Count].Value;
            return Compare(new CardMaker(law.Text), seed, 6, tally) is { } wrong ? $"{wrong}\n\n{law}" : null;
        });
        tally.AssertVaried(ToyCards * Times);
    }

    [Fact]
    public void Random_laws_are_read_without_mistakes() => Rounds.Run(ToyLaws, seed =>
    {
        var mistakes = new ToyLaw(seed).Mistakes;
        return mistakes.Count == 0 ? null : string.Join('\n', mistakes.Select(m => m.Render(Keur.Law.Language.English)));
    });

    [Fact]
    public void A_wrong_day_or_side_is_noticed()
    {
        var law = new ToyLaw(1);
        var noticed = Enumerable.Range(0, 200).Select(seed => new CardMaker(law.Text).Make(new Random(seed), 2)).Count(Disagrees);
        Assert.InRange(noticed, 1, 200);
    }

    /// <summary>Whether the listing for one side of a reading differs from the reasoner's word on the other.</summary>
    private static bool Disagrees(Card card)
    {
        var turned = card with { Readings = card.Readings.ToDictionary(r => r.Key, r => !r.Value) };
        var logic = new Reasoner(card.Text, card.AsOf, card.Readings).Logic(card.Answers);
        var worlds = Comparison.WorldsOf(turned);
        return worlds is { Count: > 0 } && Question.Of(card).Any(q => Comparison.InAll(q, worlds) != q.In(logic));
    }

    /// <summary>Compares one random case; it is drawn again until few enough systems fit it.</summary>
    private static string? Compare(CardMaker maker, int seed, int leftOut, Tally tally)
    {
        var random = new Random(seed);
        for (var most = leftOut; ; most = most * 3 / 4)
        {
            var card = maker.Make(random, random.Next(most + 1));
            if (Comparison.Differences(card, tally) is { } differences)
            {
                return differences.Count == 0 ? null : Shrunk(card);
            }
        }
    }

    private static string Shrunk(Card card)
    {
        var (least, difference) = Comparison.Shrink(card);
        return $"{difference}\n{least}";
    }
}
