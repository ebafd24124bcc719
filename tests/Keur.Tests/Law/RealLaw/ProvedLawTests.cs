using Keur.Law;
using Keur.Reasoning.Proofs;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Law.RealLaw;

/// <summary>Nothing that must be so of the law of this repository is refuted: in the long run of every text, else of the last.</summary>
public sealed class ProvedLawTests
{
    [Fact]
    public void Nothing_that_must_be_so_of_the_law_is_refuted()
    {
        var texts = Rounds.IsLong ? Reasoning.Agreement.RealLaw.AllTexts : Reasoning.Agreement.RealLaw.AllTexts.TakeLast(1);
        var results = texts.SelectMany(TextProof.Run).ToList();

        Assert.NotEmpty(results);
        Assert.Empty(results.Where(r => r.State is ProofState.Refuted or ProofState.BeyondBudget).Select(r => r.Finding!.Render(Language.English)));
    }
}
