using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Platform.Check.Verifying;

/// <summary>What came of receipts that were sent.</summary>
/// <param name="Sent">How many receipts could be read; null where nothing was sent.</param>
/// <param name="Replays">Those judged again.</param>
/// <param name="Mistakes">What is wrong with what was sent.</param>
public sealed record Verified(int? Sent, IReadOnlyList<Replay> Replays, IReadOnlyList<Diagnostic> Mistakes);
