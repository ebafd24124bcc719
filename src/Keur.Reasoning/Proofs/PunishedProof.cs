using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>
/// Where the act punishes, a penalty reaches every duty of a role. A duty that none reaches is noted; it is a mistake only where a penalty reaches all the
/// rest, for then none can be left.
/// </summary>
internal sealed class PunishedProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => false;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground)
    {
        var reaches = ground.Text.Penalties.Select(p => p.For).OfType<Reach>().ToList();
        var state = reaches.Exists(r => r.Kind == ReachKind.Rest) ? ProofState.Refuted : ProofState.Noted;
        return reaches.Count == 0 ? [] : ground.Text.Duties.Where(d => d.Roles.Count > 0 && ground.Concerns(d)).Select(d => Of(d, reaches, state));
    }

    private static ProofResult Of(Duty duty, List<Reach> reaches, ProofState otherwise)
    {
        var claim = new Claim("punished", duty.Id, duty.Span);
        return duty.Cites.Any(c => reaches.Exists(r => r.Contains(c)))
            ? new ProofResult(claim, ProofState.Proved)
            : new ProofResult(claim, otherwise)
            {
                Finding = new("unpunished", otherwise == ProofState.Noted ? Severity.Note : Severity.Error, duty.Span, new($"No penalty reaches the duty `{duty.Id}`.", $"Geen sanctie bereikt de plicht `{duty.Id}`.")),
            };
    }
}
