using Keur.Law.Model;

namespace Keur.Reasoning.Interviews;

/// <summary>What to ask next. A list is asked as a whole.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Decides">The conclusions asked about that it still bears on.</param>
/// <param name="Left">How many questions are left at most until these conclusions are known as far as they can be, this one included.</param>
/// <param name="Ordering">How it was found.</param>
public sealed record Question(Fact Fact, IReadOnlyList<Conclusion> Decides, int Left, Ordering Ordering);
