namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>What goes into a chunk.</summary>
/// <param name="Rows">The cases.</param>
/// <param name="Planes">The planes; null for one without a bit.</param>
/// <param name="Ranked">How many facts have ranks.</param>
/// <param name="Ranks">Of each: its number, how many values, the values in order.</param>
/// <param name="NameEnds">Where each name ends: of every case that of the system and that of its part.</param>
/// <param name="Names">The names, in UTF-8.</param>
internal sealed record ChunkParts(int Rows, IReadOnlyList<ulong[]?> Planes, int Ranked, byte[] Ranks, IReadOnlyList<int> NameEnds, byte[] Names);
