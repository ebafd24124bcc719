using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>Which plane of which fact.</summary>
/// <param name="Fact">The fact, by its place in the schema.</param>
/// <param name="Kind">What its bits say.</param>
/// <param name="Place">The place of a value; of a rank its digit, lowest first; else 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaneColumn(int Fact, PlaneKind Kind, int Place);
