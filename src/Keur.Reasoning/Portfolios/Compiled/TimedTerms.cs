using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What must be known of a question to say when it binds.</summary>
/// <param name="Question">The question, by its place.</param>
/// <param name="OnDay">That it binds, on each of the days.</param>
/// <param name="Calm">The same from the day asked about on, where no event happens that has not yet.</param>
/// <param name="HasAbsent">That an answer says that a date never is, or is taken to.</param>
/// <param name="HasTwoDays">That two events on which it could change fall between the same two days.</param>
/// <param name="Events">The events on which it could change.</param>
internal sealed record TimedTerms(int Question, IReadOnlyList<PlaneTerm> OnDay, IReadOnlyList<PlaneTerm> Calm, PlaneTerm HasAbsent, PlaneTerm HasTwoDays, IReadOnlyList<Fact> Events);
