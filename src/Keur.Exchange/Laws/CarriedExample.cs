using Keur.Law.Model;

namespace Keur.Exchange.Laws;

/// <summary>An example of another act, held against the text asked about.</summary>
/// <param name="Example">The example.</param>
/// <param name="Outcomes">What it expects, with what this text says.</param>
/// <param name="SameSource">The examples of this text that come from the same answer.</param>
/// <param name="Fits">Whether the answers of the example can go together under this text.</param>
public sealed record CarriedExample(Example Example, IReadOnlyList<CarriedOutcome> Outcomes, IReadOnlyList<Example> SameSource, bool Fits);
