using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>What a text of the law says of one case on one day. It says only what the answers carry.</summary>
public sealed class Verdict
{
    /// <summary>The text.</summary>
    public required LawText Text { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The sides taken of every reading.</summary>
    public required IReadOnlyDictionary<string, bool> Readings { get; init; }

    /// <summary>The answers judged, those of shorthands included, in the order of the facts.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }

    /// <summary>The classes as reported, in the order of the vocabulary.</summary>
    public required IReadOnlyList<Judged> Classes { get; init; }

    /// <summary>The roles.</summary>
    public required IReadOnlyList<Judged> Roles { get; init; }

    /// <summary>The grounds of classes, roles and other groups, in the order of the act.</summary>
    public required IReadOnlyList<Judged> Grounds { get; init; }

    /// <summary>The duties of roles the actor has or may have, and of parties: those owed or open.</summary>
    public required IReadOnlyList<DutyJudged> Duties { get; init; }

    /// <summary>The routes.</summary>
    public required IReadOnlyList<RouteJudged> Routes { get; init; }

    /// <summary>The penalties that reach something that holds.</summary>
    public required IReadOnlyList<PenaltyJudged> Penalties { get; init; }

    /// <summary>Other law to look at.</summary>
    public required IReadOnlyList<Judged> Flags { get; init; }

    /// <summary>The facts that could still decide a class or a role, in the order of the facts.</summary>
    public required IReadOnlyList<OpenFact> Open { get; init; }

    /// <summary>Whether no class is open.</summary>
    public bool IsDetermined => Classes.All(c => c.State is State.Yes or State.No);

    /// <summary>The class of this id as reported.</summary>
    public Judged Class(string id) => Classes.First(c => c.Conclusion.Id == id);
}
