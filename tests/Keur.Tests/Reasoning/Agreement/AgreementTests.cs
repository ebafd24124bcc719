using Keur.Law.Model;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>The reasoner says of every case what a plain listing of all possible systems says. A case is one card; every conclusion of it is asked.</summary>
public sealed class AgreementTests
{
    private const int RealCards = 4_000;

    [Fact]
    public void The_reasoner_and_the_listing_of_all_systems_agree_on_the_real_law()
    {
        var makers = RealLaw.Texts.Select(t => new CardMaker(t)).ToList();
        var compared = 0;
        Rounds.Run(Rounds.IsLong ? RealCards * 10 : RealCards, seed => Compare(makers[seed % makers.Count], seed, 6, ref compared));
        Assert.True(compared >= RealCards, $"{compared} cases were compared.");
    }

    /// <summary>Compares one random case; it is drawn again until few enough systems fit it.</summary>
    private static string? Compare(CardMaker maker, int seed, int leftOut, ref int compared)
    {
        var random = new Random(seed);
        for (var most = leftOut; ; most = most * 3 / 4)
        {
            var card = maker.Make(random, random.Next(most + 1));
            if (Comparison.Differences(card) is not { } differences)
            {
                continue;
            }

            Interlocked.Increment(ref compared);
            return differences.Count == 0 ? null : Shrunk(card);
        }
    }

    private static string Shrunk(Card card)
    {
        var (least, difference) = Comparison.Shrink(card);
        return $"{difference}\n{least}";
    }
}
