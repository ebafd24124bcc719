using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>One of several cases about the same system, from which the others can be told something.</summary>
/// <param name="Actor">Whose case it is; null where that is not known. Cases of one actor tell each other nothing that only another can.</param>
/// <param name="Answers">Its answers.</param>
/// <param name="Assumed">Those of its answers that were only assumed for want of better ones: what another case tells goes before them.</param>
public sealed record FiledCase(string? Actor, IReadOnlyList<Answer> Answers, IReadOnlySet<Fact> Assumed);
