using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>A question to be read off the planes of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Asks">What is asked of it.</param>
/// <param name="Place">The place of a value, a threshold or the number of a day, as the question needs.</param>
/// <param name="IsCalm">Whether what has not happened yet is taken never to happen.</param>
internal sealed record PlaneInput(Fact Fact, InputKind Asks, int Place, bool IsCalm);
