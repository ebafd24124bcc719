using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>Changes single points of the enumerations of a declaration.</summary>
internal sealed class PointEditor(Diagnostics diagnostics)
{
    /// <summary>The declaration with one point inserted, put in another's place or repealed.</summary>
    public Declaration Apply(Declaration declaration, ClauseEdit edit)
    {
        var found = 0;
        var label = edit.Label ?? edit.Point!.Label;
        Func<ListSyntax, ListSyntax> change = edit.Kind == AmendmentKind.Insert
            ? list => found++ == 0 ? list with { Points = [.. list.Points, edit.Point!] } : list
            : list => list with { Points = Changed(list.Points, label, edit.Point, ref found) };
        var clauses = declaration.Clauses.Select(c => c.Condition is null ? c : c with { Condition = Map(c.Condition, change) }).ToList();
        if (found == 1 || (edit.Kind == AmendmentKind.Insert && found > 0 && !HasLabel(declaration, label)))
        {
            return declaration with { Clauses = clauses };
        }

        diagnostics.Error(
            found == 0 ? "amends-nothing" : "amends-twice",
            edit.Span,
            found == 0
                ? new($"`{declaration.Key}` has no such point, or no enumeration.", $"`{declaration.Key}` heeft dat punt niet, of geen opsomming.")
                : new($"`{declaration.Key}` has the point ({label}) already, or more than once.", $"`{declaration.Key}` heeft het punt ({label}) al, of meer dan één keer."));
        return declaration;
    }

    private static bool HasLabel(Declaration declaration, string? label)
    {
        var found = false;
        foreach (var clause in declaration.Clauses.Where(c => c.Condition is not null))
        {
            Map(clause.Condition!, list =>
            {
                found |= list.Points.Any(p => p.Label == label);
                return list;
            });
        }

        return found;
    }

    private static List<PointSyntax> Changed(IReadOnlyList<PointSyntax> points, string? label, PointSyntax? with, ref int found)
    {
        var changed = new List<PointSyntax>();
        foreach (var point in points)
        {
            if (label is null || point.Label != label)
            {
                changed.Add(point);
                continue;
            }

            found++;
            if (with is not null)
            {
                changed.Add(with);
            }
        }

        return changed;
    }

    /// <summary>The condition with every enumeration changed, outer ones first.</summary>
    private static ConditionSyntax Map(ConditionSyntax condition, Func<ListSyntax, ListSyntax> change)
    {
        switch (condition)
        {
            case NotSyntax not:
                return not with { Condition = Map(not.Condition, change) };
            case ListSyntax list:
                var changed = list.Enumerated ? change(list) : list;
                return changed with { Points = [.. changed.Points.Select(p => p with { Condition = Map(p.Condition, change) })] };
            default:
                return condition;
        }
    }
}
