using Keur.Law.Model;

namespace Keur.Reasoning.WhatIf;

/// <summary>A smallest set of facts whose change turns a conclusion.</summary>
/// <param name="Facts">The facts to change; with fewer of them it would stay as it is.</param>
/// <param name="Changes">Answers that turn it: an example, as near to those given as there is. One for each of these facts, but for those that no longer arise.</param>
/// <param name="Besides">Answers to facts not answered so far, or answered in part, without which it would be open after the change.</param>
/// <param name="Through">The rules and grounds that come out differently, each with its provision.</param>
public sealed record Turn(IReadOnlyList<Fact> Facts, IReadOnlyList<Answer> Changes, IReadOnlyList<Answer> Besides, IReadOnlyList<Conclusion> Through);
