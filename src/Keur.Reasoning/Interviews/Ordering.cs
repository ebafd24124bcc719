namespace Keur.Reasoning.Interviews;

/// <summary>How it was found which question to ask.</summary>
public enum Ordering
{
    /// <summary>By counting, over all systems that fit the answers, what each answer would settle; and what is asked surely can still matter.</summary>
    Counted,

    /// <summary>By trying answers with plain three values, where counting exceeds the bound on work; what is asked may turn out not to matter.</summary>
    Tried,
}
