namespace Keur.Law;

/// <summary>How much a message weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing stops.</summary>
    Note,

    /// <summary>Wrong; what it concerns is not used.</summary>
    Error,
}
