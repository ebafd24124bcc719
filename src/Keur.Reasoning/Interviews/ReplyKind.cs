namespace Keur.Reasoning.Interviews;

/// <summary>What was said to a question.</summary>
public enum ReplyKind
{
    /// <summary>An answer.</summary>
    Answered,

    /// <summary>That it is not known: it stays open and is not asked again.</summary>
    Unknown,

    /// <summary>That a lawyer is to judge it: it stays open, is not asked again, and is kept apart for whoever does.</summary>
    ForLawyer,
}
