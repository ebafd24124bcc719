using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>What was found of one duty of one role or party.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Role">The role or party whose duty it is.</param>
/// <param name="State">Whether it is owed.</param>
/// <param name="Timed">Since or from when; null unless it is owed.</param>
public sealed record DutyJudged(Duty Duty, string Role, State State, Timed? Timed)
{
    /// <summary>The day its time limit ends; null where it has none, or its event is not known.</summary>
    public Due? Due { get; init; }
}
