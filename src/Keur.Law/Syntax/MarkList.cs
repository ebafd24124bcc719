namespace Keur.Law.Syntax;

/// <summary>Marks of fields as listed: ranges, and what is taken out of them again.</summary>
internal sealed record MarkList(IReadOnlyList<(string From, string To)> Listed, IReadOnlyList<string> Except);
