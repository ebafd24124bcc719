using Keur.Law.Model;

namespace Keur.Reasoning.Cases;

/// <summary>Something of which one can ask since or from when it binds.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Role">Of a duty, the role that owes it; null for all else, and for a duty whoever owes it.</param>
internal readonly record struct Binding(Conclusion Conclusion, Group? Role);
