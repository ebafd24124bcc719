namespace Keur.Exchange.Verdicts;

/// <summary>Something a check was asked to report.</summary>
/// <param name="Case">The case it is about.</param>
/// <param name="Rule">The class and timing asked for.</param>
/// <param name="Conclusion">The id of what holds: a ground of the class, or the class itself where no one ground is certain.</param>
/// <param name="IsNew">Whether the baseline does not know it; always true without one.</param>
public sealed record Finding(JudgedCase Case, FailOnRule Rule, string Conclusion, bool IsNew);
