using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Exchange.Portfolios;

/// <summary>What became of a batch.</summary>
/// <param name="Chunks">Its cases.</param>
/// <param name="Rejects">A line of JSON for each card that was refused.</param>
/// <param name="Rejected">How many were.</param>
internal sealed record ImportedBatch(IReadOnlyList<SealedChunk> Chunks, byte[] Rejects, int Rejected);
