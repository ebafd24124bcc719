using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>A step of an explanation: a conclusion and what it rests on, down to the answers given.</summary>
/// <param name="Id">The conclusion, or the fact.</param>
/// <param name="Title">What it is called; for a fact its question.</param>
/// <param name="Cite">The provision; null for a fact and for what cites nothing.</param>
/// <param name="State">What holds of it.</param>
/// <param name="Steps">What it rests on; empty for an answer.</param>
/// <param name="Answer">The answer given; null for a conclusion.</param>
public sealed record Because(string Id, Words Title, Citation? Cite, State State, IReadOnlyList<Because> Steps, Answer? Answer)
{
    /// <summary>Whether it is a list that the law files give no title and that only gathers what is below it.</summary>
    public bool IsUntitled => Steps.Count > 0 && Title.English == Id;
}
