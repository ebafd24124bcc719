using Keur.Law;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>A fact as a portfolio knows it: by its names, so that any text with the same vocabulary can be asked of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">What kind of answer it has.</param>
/// <param name="Values">The names of its values.</param>
internal sealed record SchemaFact(string Id, FactType Type, IReadOnlyList<string> Values);
