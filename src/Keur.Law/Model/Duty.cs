namespace Keur.Law.Model;

/// <summary>Who must do what.</summary>
public sealed class Duty : Conclusion
{
    /// <summary>The roles whose duty it is, for which the case is judged.</summary>
    public required IReadOnlyList<Group> Roles
    {
        get => RolesInstead ?? field;
        init;
    }

    /// <summary>What a mutant has in their stead; null where none does.</summary>
    internal IReadOnlyList<Group>? RolesInstead { get; set; }

    /// <summary>The parties whose duty it is: authorities and others that no case is about.</summary>
    public required IReadOnlyList<NamedThing> Parties { get; init; }

    /// <summary>Who may ask for it; empty where it is owed unasked.</summary>
    public IReadOnlyList<Words> AskedBy { get; init; } = [];

    /// <summary>Towards whom.</summary>
    public IReadOnlyList<Words> To { get; init; } = [];

    /// <summary>The events before which it must be done: date facts.</summary>
    public IReadOnlyList<Fact> Before { get; init; } = [];

    /// <summary>The day by which it must be done.</summary>
    public DateOnly? By { get; internal set; }

    /// <summary>Whether it must be done at once.</summary>
    public bool AtOnce { get; init; }

    /// <summary>How often; null where it is not repeated.</summary>
    public Duration? Every { get; internal set; }

    /// <summary>Its time limits.</summary>
    public IReadOnlyList<TimeLimit> Within { get; internal set; } = [];

    /// <summary>How long it lasts.</summary>
    public IReadOnlyList<Term> For { get; internal set; } = [];

    /// <summary>The form that shows it; null where a paper or nothing does.</summary>
    public Form? Form { get; internal set; }

    /// <summary>The paper that shows it; null where a form or nothing does.</summary>
    public Words? Paper { get; init; }
}
