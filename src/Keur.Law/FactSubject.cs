namespace Keur.Law;

/// <summary>Whose answer a fact is: what all cases share that have this subject in common.</summary>
public enum FactSubject
{
    /// <summary>The system as it is made and meant.</summary>
    System,

    /// <summary>The model in it.</summary>
    Model,

    /// <summary>The product around it.</summary>
    Product,

    /// <summary>Who asks, whatever the system.</summary>
    Actor,

    /// <summary>What this actor does with this system.</summary>
    Dealing,

    /// <summary>One use of it.</summary>
    Use,

    /// <summary>One incident.</summary>
    Incident,

    /// <summary>The state of law and standards.</summary>
    World,
}
