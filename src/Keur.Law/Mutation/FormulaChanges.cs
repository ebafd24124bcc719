using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>Every formula that differs from another in one thing.</summary>
/// <param name="text">The text, whose provisions are those that may be cited.</param>
public sealed class FormulaChanges(LawText text)
{
    private readonly Neighbours _neighbours = new(text);

    /// <summary>The changes, of the whole first.</summary>
    public IEnumerable<FormulaChange> Of(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return formula switch
        {
            ListFormula list => OfList(list),
            NotFormula not => OfNot(not),
            FactFormula test => Negated(test).Concat(new FactTestChanges(test).All()),
            UnderFormula under => Negated(under).Concat(OfUnder(under)),
            PhaseDateFormula date => Negated(date).Append(Swap(date, date with { Before = !date.Before }, date.Before ? "`before` became `on or after`" : "`on or after` became `before`")),
            ConstantFormula => [],
            _ => Negated(formula),
        };
    }

    private static IEnumerable<FormulaChange> Negated(Formula formula) => [Swap(formula, new NotFormula(formula), $"`{FormulaText.Of(formula)}` became `not {FormulaText.Of(formula)}`")];

    private static FormulaChange Swap(Formula from, Formula to, string what) => new(MutationKind.Operator, to, from.Span, Became(what));

    /// <summary>The words of a change in which one thing became another.</summary>
    internal static Words Became(string english) => new(english, english.Replace(" became ", " werd ", StringComparison.Ordinal));

    private IEnumerable<FormulaChange> OfNot(NotFormula not) =>
        Of(not.Operand).Where(c => c.Formula is not NotFormula).Select(c => c with { Formula = c.Formula is null ? null : not with { Operand = c.Formula } })
            .Prepend(Swap(not, not.Operand, $"`{FormulaText.Of(not)}` became `{FormulaText.Of(not.Operand)}`"));

    private IEnumerable<FormulaChange> OfList(ListFormula list)
    {
        if (list.Points.Count > 1)
        {
            yield return Swap(list, list with { All = !list.All }, list.All ? $"`and` became `or` in `{FormulaText.Of(list)}`" : $"`or` became `and` in `{FormulaText.Of(list)}`");
        }

        for (var i = 0; i < list.Points.Count; i++)
        {
            foreach (var change in OfPoint(list, i))
            {
                yield return change;
            }
        }
    }

    private IEnumerable<FormulaChange> OfPoint(ListFormula list, int place)
    {
        var point = list.Points[place];
        var at = point.Label is null ? string.Empty : $"({point.Label.Trim('(', ')')}) ";
        if (list.Points.Count > 1)
        {
            yield return new FormulaChange(list.All ? MutationKind.Conjunct : MutationKind.Point, list with { Points = ListEdit.Without(list.Points, place) }, point.Formula.Span, LeftOut(at + FormulaText.Of(point.Formula))) { Label = point.Label };
        }

        foreach (var change in Of(point.Formula).Where(c => c.Formula is not null))
        {
            yield return change with { Formula = list with { Points = ListEdit.With(list.Points, place, point with { Formula = change.Formula! }) }, Label = change.Label };
        }

        foreach (var (cites, words) in _neighbours.Shifts(point.Cites))
        {
            yield return new FormulaChange(MutationKind.Citation, list with { Points = ListEdit.With(list.Points, place, point with { Cites = cites }) }, point.Formula.Span, words) { IsShownOnly = true };
        }
    }

    /// <summary>The words of a change in which something is left out.</summary>
    internal static Words LeftOut(string what) => new($"left out `{what}`", $"`{what}` weggelaten");

    private IEnumerable<FormulaChange> OfUnder(UnderFormula under) => _neighbours.Shifts([.. under.Cites.Select(r => r.From)])
        .Select(s => new FormulaChange(MutationKind.Citation, Regrounded(under, [.. s.Cites.Select((c, i) => c == under.Cites[i].From ? under.Cites[i] : new CitationRange(c, under.Cites[i].To == under.Cites[i].From ? c : under.Cites[i].To))]), under.Span, s.Words));

    private static UnderFormula Regrounded(UnderFormula under, IReadOnlyList<CitationRange> cites) =>
        under with { Cites = cites, Grounds = [.. under.Group.Grounds.Where(g => g.Cites.Any(c => cites.Any(r => r.Contains(c))))] };
}
