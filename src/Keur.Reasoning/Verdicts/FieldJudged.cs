using Keur.Law.Model;

namespace Keur.Reasoning.Verdicts;

/// <summary>Whether a field of a document is needed for a case.</summary>
/// <param name="Field">The field.</param>
/// <param name="State">Whether it remains and its condition holds; an optional field and one to fill if there is any are yes as well.</param>
public sealed record FieldJudged(FormField Field, State State);
