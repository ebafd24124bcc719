namespace Keur.Law.Coverage;

/// <summary>A provision that a declaration cites.</summary>
/// <param name="Cite">The provision.</param>
/// <param name="Declaration">The declaration, as kind and id.</param>
internal sealed record CitedDeclaration(Citation Cite, string Declaration);
