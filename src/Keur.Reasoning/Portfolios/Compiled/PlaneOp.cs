using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>An instruction over planes.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="To">Where its result goes; nowhere for a check.</param>
/// <param name="First">Where the planes it reads start among those of the code.</param>
/// <param name="Count">How many it reads.</param>
/// <param name="Split">Of <see cref="PlaneOpKind.All"/> how many of them must have the case, the rest must not; of a rank the step it is of.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaneOp(PlaneOpKind Kind, int To, int First, int Count, int Split);
