using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Comparisons;

/// <summary>The systems that fare alike under each of two laws.</summary>
public sealed class Cell
{
    private readonly Lazy<(IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges)> _shown;

    internal Cell(IReadOnlyList<string> before, IReadOnlyList<string> after, double share, Func<(IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges)> shown)
    {
        (Before, After, Share) = (before, after, share);
        _shown = new(() => Stays ? ([], []) : OrNothing(shown));
    }

    /// <summary>What holds under the first law: the conclusion itself, or the classes.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>What holds under the second law.</summary>
    public IReadOnlyList<string> After { get; }

    /// <summary>Which share of the possible systems these are: of the assignments to the questions that bear on the matter, each counted once.</summary>
    public double Share { get; }

    /// <summary>Whether it is the same under both.</summary>
    public bool Stays => Before.SequenceEqual(After);

    /// <summary>
    /// Answers that put a system here, none of which can be left out, to facts of the second law where that has them; found when first asked for. Empty where
    /// nothing moves, none are needed, or finding them exceeds the bound on work.
    /// </summary>
    public IReadOnlyList<Answer> Witness => _shown.Value.Witness;

    /// <summary>What of the two laws differs and comes out differently for the witness; empty where nothing moves.</summary>
    public IReadOnlyList<Charge> Charges => _shown.Value.Charges;

    private static (IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges) OrNothing(Func<(IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges)> shown)
    {
        try
        {
            return shown();
        }
        catch (DiagramBudgetException)
        {
            return ([], []);
        }
    }
}
