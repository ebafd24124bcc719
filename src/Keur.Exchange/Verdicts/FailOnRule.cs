using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>One class a check is to report.</summary>
/// <param name="Class">The id of the class.</param>
/// <param name="Timing">The timing it must have, as output writes it; null: any.</param>
public sealed record FailOnRule(string Class, string? Timing)
{
    /// <summary>The classes of a text that the law marks `fails`, whatever their timing.</summary>
    public static IReadOnlyList<FailOnRule> UsualFor(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Classes.Where(c => c.Name!.Fails).Select(c => new FailOnRule(c.Id, null))];
    }

    /// <summary>Whether a class as judged is to be reported: only a yes is.</summary>
    internal bool Catches(Judged judged) =>
        judged.State == State.Yes && judged.Conclusion.Id == Class && (Timing is null || (judged.Timed is { } timed && WireNames.Of(timed.Timing) == Timing));
}
