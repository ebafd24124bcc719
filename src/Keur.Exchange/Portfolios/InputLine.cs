using System.Runtime.InteropServices;

namespace Keur.Exchange.Portfolios;

/// <summary>Where a line lies.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is, without its end.</param>
/// <param name="Number">Its number in the input, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct InputLine(int Start, int Length, long Number);
