using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>A node of a diagram that all cases walk at once.</summary>
/// <param name="Input">The question tested, by its place.</param>
/// <param name="Low">Where a no leads: to an earlier node, or at -1 to what never holds and at -2 to what always does.</param>
/// <param name="High">Where a yes leads.</param>
/// <param name="Grows">Whether what holds after a no holds after a yes too.</param>
/// <param name="Shrinks">Whether what holds after a yes holds after a no too.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FreeNode(int Input, int Low, int High, bool Grows, bool Shrinks);
