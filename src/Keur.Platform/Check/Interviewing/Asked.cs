using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Platform.Check.Interviewing;

/// <summary>A question as it is put before a person.</summary>
/// <param name="State">The check so far.</param>
/// <param name="Fact">What is asked.</param>
/// <param name="Classes">What the answers so far carry; null where they contradict each other.</param>
public sealed record Asked(CheckState State, Fact Fact, IReadOnlyList<ClassFound>? Classes)
{
    /// <summary>How many questions are left at most, this one included; null where a question is answered again.</summary>
    public int? Left { get; init; }

    /// <summary>What the answer could still decide.</summary>
    public IReadOnlyList<Conclusion> Decides { get; init; } = [];

    /// <summary>What each answer would settle of the classes; null where nobody asked why.</summary>
    public IReadOnlyList<AnswerEffect>? Why { get; init; }

    /// <summary>What is wrong with what was filled in; null for nothing.</summary>
    public Words? Mistake { get; init; }

    /// <summary>Answers that no system can have together; null for none.</summary>
    public Contradiction? Contradiction { get; init; }

    /// <summary>What was said to the question before; null for nothing.</summary>
    public Reply? Before => State.Said.Replies.FirstOrDefault(r => r.Fact == Fact);

    /// <summary>Whether every class is decided.</summary>
    public bool IsDetermined => Classes is not null && Classes.All(c => c.State is Reasoning.Verdicts.State.Yes or Reasoning.Verdicts.State.No);
}
