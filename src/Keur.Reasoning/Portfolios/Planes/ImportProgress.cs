using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>How far an import has come: what is needed to go on after it was broken off.</summary>
/// <param name="Bytes">The bytes of the input that were read.</param>
/// <param name="Lines">The lines in them.</param>
/// <param name="RejectBytes">The length of the file of rejects.</param>
/// <param name="Rejects">The cards in it.</param>
/// <param name="Sum">The checksum of the bytes read.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public readonly record struct ImportProgress(long Bytes, long Lines, long RejectBytes, long Rejects, ulong Sum);
