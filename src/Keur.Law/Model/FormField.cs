namespace Keur.Law.Model;

/// <summary>One field of a document.</summary>
/// <param name="Mark">Its mark in the act: `1(a)`.</param>
/// <param name="Text">What it asks for.</param>
/// <param name="Need">When it must be filled.</param>
/// <param name="When">The condition under which it is needed; null: always.</param>
/// <param name="Unless">The condition under which it is not; null: none.</param>
/// <param name="Filling">`file`, `link`, `date`; null for text or a fact.</param>
/// <param name="Fact">The fact that fills it; null where none does.</param>
public sealed record FormField(string Mark, Words Text, FieldNeed Need, Formula? When, Formula? Unless, string? Filling, Fact? Fact);
