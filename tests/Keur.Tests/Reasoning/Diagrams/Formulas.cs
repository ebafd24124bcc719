using CsCheck;
using Keur.Reasoning.Diagrams;

namespace Keur.Tests.Reasoning.Diagrams;

/// <summary>Generators of formulas and of what is known about their variables.</summary>
internal static class Formulas
{
    public const int Budget = 1_000_000;

    // Before its users: static fields are set in the order they are written.
    private static readonly Gen<FormulaStep> Step =
        Gen.Select(
            Gen.Enum<Connective>(), Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000],
            (connective, first, second, third) => new FormulaStep(connective, first, second, third));

    public static readonly Gen<RandomFormula> UpToTenVariables = WithVariables(10);

    public static readonly Gen<RandomFormula> UpToSixVariables = WithVariables(6);

    /// <summary>For each variable, by position: false, true or unknown.</summary>
    public static readonly Gen<bool?[]> Knowledge =
        Gen.Int[0, 2].Select(choice => choice == 2 ? (bool?)null : choice == 1).Array[10];

    public static PartialAssignment Known(this RandomFormula formula, bool?[] knowledge)
    {
        var known = new PartialAssignment();
        for (var index = 0; index < formula.Levels.Count; index++)
        {
            known[formula.Levels[index]] = knowledge[index];
        }

        return known;
    }

    /// <summary>The values of the formula in the rows that agree with what is known.</summary>
    public static IReadOnlyList<bool> Compatible(this RandomFormula formula, PartialAssignment known)
    {
        var table = formula.Table();
        return [.. Enumerable.Range(0, formula.RowCount).Where(row => formula.Agrees(row, known)).Select(row => table[row])];
    }

    public static bool Agrees(this RandomFormula formula, int row, PartialAssignment known) =>
        formula.Levels.All(level => known[level] is not { } value || value == formula.ValueIn(row, level));

    // Levels in any order, close together or spread over the whole range.
    private static Gen<RandomFormula> WithVariables(int most) =>
        Gen.Select(
            Gen.OneOf(Gen.Int[0, 30].ArrayUnique[1, most], Gen.Int[0, int.MaxValue - 1].ArrayUnique[1, most]),
            Step.Array[1, 25],
            (levels, steps) => new RandomFormula(levels, steps));
}
