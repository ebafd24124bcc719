using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Looks up the names of conditions and checks that each test fits what it tests.</summary>
internal sealed class ConditionBinder(BindingContext context)
{
    private readonly ValueTestBinder _values = new(context);

    /// <summary>The formula of a condition; null for none. What is wrong is reported and never holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="cited">The provision it stands in, from which labelled points take theirs; null where there is none.</param>
    public Formula? BindOptional(ConditionSyntax? condition, Citation? cited) => condition is null ? null : Bind(condition, cited);

    /// <summary>The formula of a condition. What is wrong is reported and never holds.</summary>
    public Formula Bind(ConditionSyntax condition, Citation? cited) => Look(condition, cited) with { Place = new(_ => condition.Span, 0) };

    private Formula Look(ConditionSyntax condition, Citation? cited) => condition switch
    {
        NotSyntax not => new NotFormula(Bind(not.Condition, cited)),
        ListSyntax list => BindList(list, cited),
        NameTestSyntax test => BindName(test.Name),
        ValueTestSyntax test => _values.Bind(test),
        NumberTestSyntax test => BindNumber(test),
        DateTestSyntax test => BindDate(test),
        UnderTestSyntax test => BindUnder(test),
        _ => Formula.Never,
    };

    private ListFormula BindList(ListSyntax list, Citation? cited)
    {
        var own = list.Cites.Count > 0 ? context.Cited(list.Cites, list.Span)[0] : cited;
        return new ListFormula(list.All, [.. list.Points.Select(p => BindPoint(p, own, list.Enumerated))]);
    }

    private FormulaPoint BindPoint(PointSyntax point, Citation? cited, bool enumerated)
    {
        var cites = point.Cites;
        if (enumerated && point.Label is { } label && cites.Count == 0 && cited is { } above)
        {
            cites = [above.At(label)];
        }

        context.Cited(cites, point.Condition.Span);
        return new FormulaPoint(point.Label, Bind(point.Condition, cites.Count > 0 ? cites[0] : cited), cites);
    }

    private Formula BindName(Name name)
    {
        switch (context.Names.Named.GetValueOrDefault(name.Text))
        {
            case Fact { Type: FactType.YesNo or FactType.Judgement } fact:
                return new FactFormula(fact, new YesTest());
            case Fact fact:
                context.Diagnostics.Error("wrong-type", name.Span, new($"`{name}` is not answered by yes or no, so it cannot stand by itself.", $"Op `{name}` is het antwoord geen ja of nee; het kan niet op zichzelf staan."), Usage(fact));
                return Formula.Never;
            case Group { Name.Otherwise: true }:
                context.Diagnostics.Error("otherwise-class", name.Span, new($"`{name}` holds when no other class does, so no condition can read it.", $"`{name}` geldt als geen andere klasse geldt; geen voorwaarde kan het lezen."));
                return Formula.Never;
            case Conclusion conclusion and not (Penalty or Flag):
                return new ConclusionFormula(conclusion);
            case Reading reading:
                return new ReadingFormula(reading);
            default:
                context.ReportUnknown(name, context.Names.Named.Keys, "fact, rule or reading", "feit, regel of lezing");
                return Formula.Never;
        }
    }

    /// <summary>How a fact of this type is tested.</summary>
    internal static Words Usage(Fact fact)
    {
        var example = fact.Type switch
        {
            FactType.OneOf => $"{fact.Id} is {fact.Values.Select(v => v.Name).FirstOrDefault()}",
            FactType.SomeOf => $"{fact.Id} includes {fact.Values.Select(v => v.Name).FirstOrDefault()}",
            FactType.Date => $"{fact.Id} before 2026-01-31",
            FactType.Number => $"{fact.Id} >= 4 {fact.Unit}",
            _ => fact.Id,
        };
        return new($"Write for instance `{example}`.", $"Schrijf bijvoorbeeld `{example}`.");
    }

    private Formula BindNumber(NumberTestSyntax test)
    {
        var fact = context.Need<Fact>(test.Name, "fact", "feit");
        if (fact is null)
        {
            return Formula.Never;
        }

        if (fact.Type != FactType.Number)
        {
            context.Diagnostics.Error("wrong-type", test.Name.Span, new($"`{fact}` is no number.", $"`{fact}` is geen getal."), Usage(fact));
            return Formula.Never;
        }

        CheckUnit(fact, test.Unit);

        var strict = test.Sign is ">" or "<=";
        return new FactFormula(fact, new NumberTest(new NumberThreshold(test.Number, strict), Reached: test.Sign[0] == '>'));
    }

    private Formula BindDate(DateTestSyntax test)
    {
        if (context.NeedDate(test.Name) is not { } fact)
        {
            return Formula.Never;
        }

        if (test.Day is { } day)
        {
            return new FactFormula(fact, new DateTest(test.Before, day));
        }

        if (context.Names.Phases.TryGetValue(test.Phase!.Value.Text, out var phase))
        {
            return new PhaseDateFormula(fact, test.Before, phase);
        }

        context.ReportUnknown(test.Phase.Value, context.Names.Phases.Keys, "phase", "fase");
        return Formula.Never;
    }

    private Formula BindUnder(UnderTestSyntax test)
    {
        if (context.Need<Group>(test.Name, "group", "groep") is not { } group)
        {
            return Formula.Never;
        }

        context.Cited([.. test.Cites.SelectMany(r => new[] { r.From, r.To }).Distinct()], test.Span);
        var grounds = group.Grounds.Where(g => g.Cites.Any(c => test.Cites.Any(r => r.Contains(c)))).ToList();
        if (grounds.Count == 0 && !BindingContext.IsShared(test.Span))
        {
            var cites = string.Join(", ", test.Cites);
            ReportNothingUnder(test, group, cites);
        }

        return new UnderFormula(group, test.Cites, grounds);
    }

    private void ReportNothingUnder(UnderTestSyntax test, Group group, string cites)
    {
        var message = new Words($"No ground of `{group}` is cited at or below {cites}.", $"Geen grond van `{group}` staat op of onder {cites}.");
        if (context.Repealed.Any(r => r.StartsWith(group.Id + "/", StringComparison.Ordinal)))
        {
            context.Diagnostics.Note("under-nothing", test.Span, message, new("An amending act repealed a ground of it.", "Een wijzigende wet heeft er een grond van ingetrokken."));
        }
        else
        {
            context.Diagnostics.Error("under-nothing", test.Span, message);
        }
    }

    /// <summary>Reports a unit in which a fact is not counted.</summary>
    internal void CheckUnit(Fact fact, Syntax.Name? unit)
    {
        if (unit is { } written && !string.Equals(written.Text.TrimEnd('s'), fact.Unit?.TrimEnd('s'), StringComparison.Ordinal))
        {
            context.Diagnostics.Error("wrong-unit", written.Span, new($"`{fact}` is counted in {fact.Unit}, not in {written}.", $"`{fact}` wordt geteld in {fact.Unit}, niet in {written}."));
        }
    }
}
