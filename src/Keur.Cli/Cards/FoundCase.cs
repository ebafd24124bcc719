using Keur.Law.Model;
using Keur.Reasoning.WhatIf;

namespace Keur.Cli.Cards;

/// <summary>What would turn or settle a conclusion of one case.</summary>
/// <param name="Name">The card, with whom it speaks for.</param>
/// <param name="Law">The law as it was asked.</param>
/// <param name="Answers">The answers of the case.</param>
/// <param name="Found">What was found.</param>
internal sealed record FoundCase(string Name, string Law, IReadOnlyList<Answer> Answers, Found Found);
