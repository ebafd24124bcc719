using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Portfolios;

/// <summary>The kinds of what changes, for people and for programs, in the order in which they are told.</summary>
internal static class KindWords
{
    /// <summary>Each kind with its name for programs and what several of it are called.</summary>
    public static IReadOnlyList<(ConclusionKind Kind, string Wire, Words Several)> All { get; } =
    [
        (ConclusionKind.Class, "class", new("classes", "klassen")),
        (ConclusionKind.Ground, "ground", new("grounds", "gronden")),
        (ConclusionKind.Role, "role", new("roles", "rollen")),
        (ConclusionKind.Route, "route", new("routes", "routes")),
        (ConclusionKind.Way, "way", new("ways", "wegen")),
        (ConclusionKind.Duty, "duty", new("duties", "plichten")),
    ];

    /// <summary>The name of a kind for programs.</summary>
    public static string WireOf(ConclusionKind kind) => All.First(k => k.Kind == kind).Wire;
}
