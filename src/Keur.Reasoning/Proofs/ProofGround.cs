using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Proofs;

/// <summary>What proofs stand on: a text under sides of its readings, with nothing answered.</summary>
internal sealed class ProofGround
{
    private readonly CounterexampleFinder _counterexample;

    /// <summary>Takes a text under the readings of a reasoner.</summary>
    public ProofGround(Reasoner reasoner)
    {
        Logic = reasoner.Logic([]);
        _counterexample = new CounterexampleFinder(Logic, reasoner.Logic);
    }

    /// <summary>The text.</summary>
    public LawText Text => Logic.Text;

    /// <summary>Its logic.</summary>
    public CaseLogic Logic { get; }

    /// <summary>The diagrams.</summary>
    public DiagramStore Store => Logic.Store;

    /// <summary>Which subjects are of interest; all by default.</summary>
    public Func<object, bool> Concerns { get; init; } = _ => true;

    /// <summary>A conclusion as described.</summary>
    public Diagram Described(Conclusion conclusion) => Logic.Descriptions.Of(conclusion);

    /// <summary>Whether a possible system is so.</summary>
    public bool CanBe(Diagram diagram) =>
        diagram != Diagram.False && Store.Intersects(Logic.Possibility.Around([diagram]).Joined, diagram);

    /// <summary>Claims that no possible system is so.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="draw">Draws what no system may be.</param>
    /// <param name="wrong">Says what is wrong, given in words which system is so.</param>
    public ProofResult Never(Claim claim, Func<Diagram> draw, Func<string, Diagnostic> wrong) => Within(claim, () =>
        _counterexample.Of(draw()) is { } found
            ? new ProofResult(claim, ProofState.Refuted) { Finding = wrong(found.Words), System = found.Answers() }
            : new ProofResult(claim, ProofState.Proved));

    /// <summary>Claims that something can be.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="can">Whether it can.</param>
    /// <param name="wrong">Says what is wrong where it cannot.</param>
    public static ProofResult Can(Claim claim, Func<bool> can, Func<Diagnostic> wrong) => Within(claim, () =>
        can() ? new ProofResult(claim, ProofState.Proved) : new ProofResult(claim, ProofState.Refuted) { Finding = wrong() });

    private static ProofResult Within(Claim claim, Func<ProofResult> attempt)
    {
        try
        {
            return attempt();
        }
        catch (DiagramBudgetException)
        {
            return new ProofResult(claim, ProofState.BeyondBudget)
            {
                Finding = new("beyond-budget", Severity.Error, claim.Span, new($"Whether {claim.Kind} holds of `{claim.Subject}` takes more than the budget to decide.", $"Of {claim.Kind} geldt voor `{claim.Subject}` vergt meer dan het budget.")),
            };
        }
    }
}
