using Keur.Law.Model;

namespace Keur.Cli.Asking;

/// <summary>What is asked next.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Decides">What its answer could decide.</param>
/// <param name="Left">How many questions are left at most, this one included, before the next kind of question.</param>
internal sealed record Question(Fact Fact, IReadOnlyList<Conclusion> Decides, int Left);
