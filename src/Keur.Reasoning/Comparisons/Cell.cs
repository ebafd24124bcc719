using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Search;

namespace Keur.Reasoning.Comparisons;

/// <summary>The systems that fare alike under each of two laws.</summary>
public sealed class Cell
{
    private readonly Lazy<(IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges)> _shown;

    internal Cell(IReadOnlyList<string> before, IReadOnlyList<string> after, double? share, Func<(IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges)> shown)
    {
        (Before, After, Share) = (before, after, share);
        _shown = new(() => Stays ? ([], []) : OrElsewhere(shown));
    }

    /// <summary>What holds under the first law: the conclusion itself, or the classes.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>What holds under the second law.</summary>
    public IReadOnlyList<string> After { get; }

    /// <summary>
    /// Which share of the possible systems these are: of the assignments to the questions that bear on the matter, each counted once. Null where they were
    /// found by search, as counting them exceeds the bound on work.
    /// </summary>
    public double? Share { get; }

    /// <summary>Whether it is the same under both.</summary>
    public bool Stays => Before.SequenceEqual(After);

    /// <summary>
    /// Answers that put a system here, none of which can be left out, to facts of the second law where that has them; found when first asked for. Empty where
    /// nothing moves, none are needed, or finding them exceeds the bound on work.
    /// </summary>
    public IReadOnlyList<Answer> Witness => _shown.Value.Witness;

    /// <summary>What of the two laws differs and comes out differently for the witness; empty where nothing moves.</summary>
    public IReadOnlyList<Charge> Charges => _shown.Value.Charges;

    /// <summary>The same cell as found by search, asked for where its witness exceeds the bound on work; null where the search does not find it either.</summary>
    internal Func<Cell?> Elsewhere { get; set; } = () => null;

    private (IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges) OrElsewhere(Func<(IReadOnlyList<Answer> Witness, IReadOnlyList<Charge> Charges)> shown)
    {
        try
        {
            return shown();
        }
        catch (DiagramBudgetException)
        {
            return Elsewhere() is { } other ? (other.Witness, other.Charges) : ([], []);
        }
        catch (SearchBudgetException)
        {
            return ([], []);
        }
    }
}
