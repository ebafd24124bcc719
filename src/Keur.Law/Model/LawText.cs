namespace Keur.Law.Model;

/// <summary>
/// One text of one act, with the vocabulary: everything it declares, amendments worked in, names looked up. It does not change once made, so it may be
/// shared between threads.
/// </summary>
public sealed class LawText
{
    private IReadOnlyList<Conclusion>? _conclusions;

    /// <summary>The act.</summary>
    public required Act Act { get; init; }

    /// <summary>The acts that amended it, in the order of their entry into force.</summary>
    public required IReadOnlyList<Act> Amendments { get; init; }

    /// <summary>The day since which the text is so: the entry into force of the last amendment, else of the act; null for an act that never did.</summary>
    public DateOnly? Since => Amendments.Where(a => a.InForce is not null).Select(a => a.InForce).LastOrDefault() ?? Act.InForce;

    /// <summary>Whether the act is in force at all.</summary>
    public bool IsAdopted => Act.InForce is not null;

    /// <summary>The hash of what it says, without its words: `sha256:…`.</summary>
    public string Hash => HashLater.Value;

    /// <summary>The hash, made when first asked for: most verdicts are read by people, who see none.</summary>
    internal Lazy<string> HashLater { get; init; } = new(string.Empty);

    /// <summary>Every provision of the text, down to its points, in the order of the act; none where no outline lists them.</summary>
    public IReadOnlyList<Citation> Provisions { get; init; } = [];

    /// <summary>The facts, in the order of the documents with gates first.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>What can be so of the facts, in the order of reasoning: what a gate opens stands beside the gate.</summary>
    public required IReadOnlyList<Slot> Slots { get; init; }

    /// <summary>The classes, in the order of the vocabulary.</summary>
    public required IReadOnlyList<Group> Classes { get; init; }

    /// <summary>The roles, in the order of the vocabulary.</summary>
    public required IReadOnlyList<Group> Roles { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<NamedThing> Parties { get; init; }

    /// <summary>All groups: classes and roles, and the plain ones.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>The rules.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>The duties.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>The routes.</summary>
    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>The penalties.</summary>
    public required IReadOnlyList<Penalty> Penalties { get; init; }

    /// <summary>The flags.</summary>
    public required IReadOnlyList<Flag> Flags { get; init; }

    /// <summary>The forms.</summary>
    public required IReadOnlyList<Form> Forms { get; init; }

    /// <summary>The phases.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    /// <summary>The spares.</summary>
    public required IReadOnlyList<Spare> Spares { get; init; }

    /// <summary>The readings.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }

    /// <summary>The provisions explained but not computed.</summary>
    public required IReadOnlyList<Stated> Stated { get; init; }

    /// <summary>What must never hold, and what cannot.</summary>
    public required IReadOnlyList<Invariant> Invariants { get; init; }

    /// <summary>What the keys of a card answer.</summary>
    public required IReadOnlyList<Shorthand> Shorthands { get; init; }

    /// <summary>The examples that must hold in this text.</summary>
    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>The fact of this id; null where there is none.</summary>
    public Fact? FindFact(string id) => Facts.FirstOrDefault(f => f.Id == id);

    /// <summary>The conclusion of this id; null where there is none.</summary>
    public Conclusion? Find(string id) => Conclusions.FirstOrDefault(c => c.Id == id);

    /// <summary>Every conclusion: groups, rules, duties, routes and their ways, penalties, flags.</summary>
    public IReadOnlyList<Conclusion> Conclusions => _conclusions ??= Number();

    private Conclusion[] Number()
    {
        Conclusion[] all = [.. Groups, .. Rules, .. Duties, .. Routes, .. Routes.SelectMany(r => r.Ways), .. Penalties, .. Flags];
        for (var i = 0; i < all.Length; i++)
        {
            all[i].Index = i;
        }

        return all;
    }

    /// <summary>
    /// The phase a provision belongs to: the one that names it most precisely; null where none covers it, and then it applies from the entry into force.
    /// </summary>
    public Phase? PhaseOf(Citation provision)
    {
        Phase? best = null;
        var precision = int.MinValue;
        foreach (var phase in Phases)
        {
            if (phase.Covers.PrecisionFor(provision) is { } found && found > precision)
            {
                (best, precision) = (phase, found);
            }
        }

        return best;
    }
}
