using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>What was found of one conclusion.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="State">Whether it holds.</param>
public sealed record Judged(Conclusion Conclusion, State State)
{
    /// <summary>When it binds; null unless it holds.</summary>
    public Timed? Timed { get; init; }

    /// <summary>The judgements it rests on, where it is decided; those that could still decide it, where it is open.</summary>
    public IReadOnlyList<Fact> Judgements { get; init; } = [];

    /// <summary>Where it is open: the facts that could still decide it, judgements left out.</summary>
    public IReadOnlyList<Fact> Open { get; init; } = [];

    /// <summary>Whether judgements alone could still decide it: it needs an assessment, not more facts.</summary>
    public bool NeedsAssessment => State == State.Open && Open.Count == 0 && Judgements.Count > 0;

    /// <summary>Why it holds or not, down to the answers given; empty where it is open or explanation was not asked for.</summary>
    public IReadOnlyList<Because> Because { get; init; } = [];
}
