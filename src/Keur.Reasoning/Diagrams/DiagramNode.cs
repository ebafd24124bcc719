using System.Runtime.InteropServices;

namespace Keur.Reasoning.Diagrams;

/// <summary>One decision: <paramref name="Low"/> where the variable at <paramref name="Level"/> is false, <paramref name="High"/> where it is true.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DiagramNode(int Level, int Low, int High);
