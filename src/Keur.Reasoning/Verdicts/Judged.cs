using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>What was found of one conclusion.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="State">Whether it holds.</param>
public sealed record Judged(Conclusion Conclusion, State State)
{
    private readonly Lazy<IReadOnlyList<Because>> _because = new([]);
    private readonly IReadOnlyList<Fact> _judgements = [];

    /// <summary>When it binds; null unless it holds.</summary>
    public Timed? Timed { get; init; }

    /// <summary>The judgements it rests on, where it is decided; those that could still decide it, where it is open.</summary>
    public IReadOnlyList<Fact> Judgements
    {
        get => State == State.Open ? _judgements : [.. Because.SelectMany(Answers).Select(a => a.Fact).Where(f => f.Type == FactType.Judgement).Distinct()];
        init => _judgements = value;
    }

    /// <summary>Where it is open: the facts that could still decide it, judgements left out.</summary>
    public IReadOnlyList<Fact> Open { get; init; } = [];

    /// <summary>Whether judgements alone could still decide it: it needs an assessment, not more facts.</summary>
    public bool NeedsAssessment => State == State.Open && Open.Count == 0 && Judgements.Count > 0;

    /// <summary>Why it holds or not, down to the answers given; empty where it is open or explanation was not asked for. Worked out when first read.</summary>
    public IReadOnlyList<Because> Because
    {
        get => _because.Value;
        init => _because = new(value);
    }

    /// <summary>How to work out why; once, for the first who reads it.</summary>
    internal Func<IReadOnlyList<Because>> BecauseLater
    {
        init => _because = new(value);
    }

    private static IEnumerable<Answer> Answers(Because step) => step.Answer is { } answer ? [answer] : step.Steps.SelectMany(Answers);
}
