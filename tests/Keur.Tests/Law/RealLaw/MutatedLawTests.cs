using Keur.Law.Model;
using Keur.Reasoning.Mutation;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Law.RealLaw;

/// <summary>
/// How many mutants of the law of this repository something notices: of a sample of the last text, in the long run of all mutants of every text. The aim is
/// 95 in a hundred; the shares asserted are what the examples reach now, and go up with them, never down.
/// </summary>
public sealed class MutatedLawTests
{
    private const double OfSample = 0.98;
    private const double OfRegulation = 0.99;
    private const double OfProposal = 0.95;

    [Fact]
    public void Changes_of_the_law_are_noticed()
    {
        var texts = Rounds.IsLong ? Reasoning.Agreement.RealLaw.AllTexts : Reasoning.Agreement.RealLaw.AllTexts.TakeLast(1);

        Assert.All(texts, Notices);
    }

    private static void Notices(LawText text)
    {
        var run = Run(text);
        var results = Rounds.IsLong ? run.All() : run.Sample(200, seed: 1);
        var score = MutationScore.Of(results);
        var survivors = results.Where(r => r.Fate == MutantFate.Survives).Select(r => $"{r.Mutant.Span}: {r.Mutant.Words}");

        Assert.True(score.Share >= ReachedBy(text), $"Only {score.Share:P1} of the mutants are caught. These survive:\n{string.Join('\n', survivors)}");
    }

    private static double ReachedBy(LawText text) => !Rounds.IsLong ? OfSample : text.Act.InForce is null ? OfProposal : OfRegulation;

    private static MutationRun Run(LawText text) =>
        new(() => Reasoning.Agreement.RealLaw.Library.Again(text));
}
