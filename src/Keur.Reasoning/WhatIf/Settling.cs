using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.WhatIf;

/// <summary>Answers that would settle an open conclusion, whatever else is left open. None of them can be left out.</summary>
/// <param name="State">As what.</param>
/// <param name="Answers">The answers; of a list, what has to be known of it.</param>
public sealed record Settling(State State, IReadOnlyList<Answer> Answers);
