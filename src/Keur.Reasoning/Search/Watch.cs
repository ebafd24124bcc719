using System.Runtime.InteropServices;

namespace Keur.Reasoning.Search;

/// <summary>That a clause is to be looked at when a literal fails.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Blocker">Another literal of it: where that holds, there is nothing to do.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Watch(int Clause, int Blocker);
