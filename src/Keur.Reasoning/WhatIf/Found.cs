using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.WhatIf;

/// <summary>What would turn a conclusion, or settle it.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="State">How it stands now.</param>
/// <param name="Turns">Where it is decided: smallest sets of facts whose change turns it, smallest first; none where nothing that may be changed does.</param>
/// <param name="Settlings">Where it is open: answers that settle it.</param>
/// <param name="IsExact">Whether no smaller set exists; otherwise the search was cut short, and only none of what is named can be left out.</param>
public sealed record Found(Conclusion Conclusion, State State, IReadOnlyList<Turn> Turns, IReadOnlyList<Settling> Settlings, bool IsExact);
