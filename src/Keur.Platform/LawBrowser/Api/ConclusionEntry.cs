using Keur.Law.Model;

namespace Keur.Platform.LawBrowser.Api;

/// <summary>Something a text decides or asks.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">`rule`, `duty`, `route`, `penalty` or `flag`.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Prose">What it means in plain words.</param>
/// <param name="Cites">The provisions.</param>
/// <param name="Eli">The identifier of the first; null where there is none.</param>
/// <param name="Link">Where the official text is.</param>
/// <param name="When">The condition, in the law language; null: always.</param>
/// <param name="Unless">The exceptions.</param>
/// <param name="Roles">Whose duty it is; empty for what is no duty.</param>
public sealed record ConclusionEntry(
    string Id,
    string Kind,
    BothWords Title,
    BothWords Prose,
    IReadOnlyList<string> Cites,
    string? Eli,
    string Link,
    string? When,
    IReadOnlyList<string> Unless,
    IReadOnlyList<string> Roles)
{
    /// <summary>The entry.</summary>
    public static ConclusionEntry Of(Conclusion conclusion, Act act)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        ArgumentNullException.ThrowIfNull(act);
        return new(
            conclusion.Id,
            KindOf(conclusion),
            BothWords.Of(conclusion.Title),
            BothWords.Of(conclusion.Prose),
            [.. conclusion.Cites.Select(c => c.Display)],
            act.EliOf(conclusion.Cites[0]),
            act.LinkTo(conclusion.Cites[0]),
            conclusion.When is { } when ? FormulaText.Of(when) : null,
            [.. conclusion.Unless.Select(u => FormulaText.Of(u.Formula))],
            conclusion is Duty duty ? [.. duty.Roles.Select(r => r.Id), .. duty.Parties.Select(p => p.Id)] : []);
    }

    private static string KindOf(Conclusion conclusion) => conclusion switch
    {
        Duty => "duty",
        Law.Model.Route => "route",
        Penalty => "penalty",
        Flag => "flag",
        _ => "rule",
    };
}
