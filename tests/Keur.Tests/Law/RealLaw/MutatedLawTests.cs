using Keur.Law.Model;
using Keur.Reasoning.Mutation;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Law.RealLaw;

/// <summary>
/// How many mutants of the law of this repository something notices: of a sample of the last text, in the long run of all mutants of every text. The aim is
/// 95 in a hundred; the share asserted is what the examples reach now, and goes up with them, never down.
/// </summary>
public sealed class MutatedLawTests
{
    private const double Reached = 0.78;

    [Fact]
    public void Changes_of_the_law_are_noticed()
    {
        var texts = Rounds.IsLong ? Reasoning.Agreement.RealLaw.AllTexts : Reasoning.Agreement.RealLaw.AllTexts.TakeLast(1);
        var results = texts.Select(Run).SelectMany(r => Rounds.IsLong ? r.All() : r.Sample(200, seed: 1)).ToList();
        var score = MutationScore.Of(results);
        var survivors = results.Where(r => r.Fate == MutantFate.Survives).Select(r => $"{r.Mutant.Span}: {r.Mutant.Words}");

        Assert.True(score.Share >= Reached, $"Only {score.Share:P1} of the mutants are caught. These survive:\n{string.Join('\n', survivors)}");
    }

    private static MutationRun Run(LawText text) =>
        new(() => Reasoning.Agreement.RealLaw.Library.Again(text));
}
