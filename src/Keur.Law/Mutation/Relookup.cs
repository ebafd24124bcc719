using Keur.Law.Checking;
using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>Looks up again what was looked up when the text was bound, after a mutant moved it.</summary>
internal static class Relookup
{
    /// <summary>The grounds that stand under a provision, and the numbers that facts are compared with.</summary>
    public static void Run(LawText text)
    {
        while (FormulaSlots.Of(text).Select(s => (Slot: s, Formula: Renewed(s.Formula))).FirstOrDefault(s => !ReferenceEquals(s.Formula, s.Slot.Formula)) is { Slot: { } stale } renewed)
        {
            stale.Set(renewed.Formula);
        }

        Thresholds.Collect(text);
    }

    private static Formula Renewed(Formula formula) => formula switch
    {
        UnderFormula under => Renewed(under),
        NotFormula not => Renewed(not.Operand) is var inner && ReferenceEquals(inner, not.Operand) ? not : not with { Operand = inner },
        ListFormula list => Renewed(list),
        _ => formula,
    };

    private static ListFormula Renewed(ListFormula list)
    {
        var points = list.Points.Select(p => Renewed(p.Formula)).ToList();
        return points.Index().All(p => ReferenceEquals(p.Item, list.Points[p.Index].Formula)) ? list : list with { Points = [.. list.Points.Zip(points, (p, f) => p with { Formula = f })] };
    }

    private static UnderFormula Renewed(UnderFormula under)
    {
        var grounds = under.Group.Grounds.Where(g => g.Cites.Any(c => under.Cites.Any(r => r.Contains(c)))).ToList();
        return grounds.SequenceEqual(under.Grounds) ? under : under with { Grounds = grounds };
    }
}
