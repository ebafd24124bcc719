using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Laws;

/// <summary>What an example of another act expects, and what the text asked about says of the same answers.</summary>
/// <param name="Expected">What the example expects of the other act.</param>
/// <param name="Here">The conclusion of the same id in this text; null where it has none.</param>
/// <param name="Judged">What this text says of it when the same answers are given; null where they do not fit it, or it has no such conclusion.</param>
public sealed record CarriedOutcome(Outcome Expected, Conclusion? Here, Judged? Judged)
{
    /// <summary>What holds of it here; null where nothing is said.</summary>
    public State? State => Judged?.State;

    /// <summary>The facts that could still decide it.</summary>
    public IEnumerable<Fact> Open => Judged is { State: Reasoning.Verdicts.State.Open } ? Judged.Open.Concat(Judged.Judgements).OrderBy(f => f.Index) : [];
}
