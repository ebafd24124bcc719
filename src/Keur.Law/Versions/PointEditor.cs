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
        var isInsert = edit.Kind == AmendmentKind.Insert;
        Func<ListSyntax, ListSyntax> change = isInsert
            ? list => list with { Points = Inserted(list.Points, edit.Point!, ref found) }
            : list => list with { Points = Changed(list.Points, label, edit.Point, ref found) };
        var changed = MapAll(declaration, change, outermost: isInsert);
        if (found == 1 && !(isInsert && HasLabel(declaration, label)))
        {
            return changed;
        }
        diagnostics.Error(
            found == 0 ? "amends-nothing" : "amends-twice",
            edit.Span,
            found == 0
                ? new($"`{declaration.Key}` has no such point, or no enumeration.", $"`{declaration.Key}` heeft dat punt niet, of geen opsomming.")
                : isInsert
                    ? new($"`{declaration.Key}` has the point ({label}) already, or more than one enumeration for it.", $"`{declaration.Key}` heeft het punt ({label}) al, of er is meer dan één opsomming voor.")
                    : new($"`{declaration.Key}` has the point ({label}) more than once.", $"`{declaration.Key}` heeft het punt ({label}) meer dan één keer."));
        return declaration;
    }

    private static bool HasLabel(Declaration declaration, string? label)
    {
        var found = false;
        Func<ListSyntax, ListSyntax> look = list =>
        {
            found |= list.Points.Any(p => p.Label == label);
            return list;
        };
        MapAll(declaration, look, outermost: true);
        return found;
    }

    // `(ba)` stands behind `(b)`.
    private static List<PointSyntax> Inserted(IReadOnlyList<PointSyntax> points, PointSyntax point, ref int found)
    {
        found++;
        var inserted = points.ToList();
        var later = inserted.FindIndex(p => p.Label is { } label && CitationOrder.CompareSteps(label, point.Label!) > 0);
        inserted.Insert(later < 0 ? inserted.Count : later, point);
        return inserted;
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
    private static Declaration MapAll(Declaration declaration, Func<ListSyntax, ListSyntax> change, bool outermost) => declaration with
    {
        Condition = MapOptional(declaration.Condition, change, outermost),
        Clauses = [.. declaration.Clauses.Select(c => c with
        {
            Condition = MapOptional(c.Condition, change, outermost),
            Unless = MapOptional(c.Unless, change, outermost),
        })],
    };

    private static ConditionSyntax? MapOptional(ConditionSyntax? condition, Func<ListSyntax, ListSyntax> change, bool outermost) =>
        condition is null ? null : Map(condition, change, outermost);

    // What lies within changes first, so that the points of one put in place are left alone.
    private static ConditionSyntax Map(ConditionSyntax condition, Func<ListSyntax, ListSyntax> change, bool outermost)
    {
        switch (condition)
        {
            case NotSyntax not:
                return not with { Condition = Map(not.Condition, change, outermost) };
            case ListSyntax { Enumerated: true } list when outermost:
                return change(list);
            case ListSyntax list:
                var inner = list with { Points = [.. list.Points.Select(p => p with { Condition = Map(p.Condition, change, outermost) })] };
                return inner.Enumerated ? change(inner) : inner;
            default:
                return condition;
        }
    }
}
