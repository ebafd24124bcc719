namespace Keur.Reasoning.Verdicts;

/// <summary>When a conclusion that holds binds.</summary>
public enum Timing
{
    /// <summary>It binds.</summary>
    Now,

    /// <summary>It binds from a day to come.</summary>
    Later,

    /// <summary>A provision spares the case.</summary>
    Spared,

    /// <summary>Facts or events still decide when.</summary>
    Open,

    /// <summary>The act never entered into force.</summary>
    IfAdopted,
}
