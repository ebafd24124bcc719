using Keur.Law.Versions;

namespace Keur.Cli.Cards;

/// <summary>A law asked for.</summary>
/// <param name="Word">How it was written.</param>
/// <param name="Law">What it names.</param>
internal sealed record AskedSpec(string Word, AskedLaw Law);
