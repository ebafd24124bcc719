using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>Every test of a fact that differs from another in one thing.</summary>
/// <param name="test">The test.</param>
internal sealed class FactTestChanges(FactFormula test)
{
    /// <summary>The changes.</summary>
    public IEnumerable<FormulaChange> All() => test.Test switch
    {
        AnyValueTest any => OfAny(any),
        ExactValuesTest exact => OfExact(exact),
        DateTest date => OfDate(date),
        NumberTest number => OfNumber(number),
        _ => [],
    };

    private FormulaChange Became(MutationKind kind, FactTest other)
    {
        var changed = test with { Test = other };
        return new FormulaChange(kind, changed, test.Span, FormulaChanges.Became($"`{FormulaText.Of(test)}` became `{FormulaText.Of(changed)}`"));
    }

    private IEnumerable<FormulaChange> OfAny(AnyValueTest any)
    {
        if (test.Fact.Type == FactType.SomeOf)
        {
            yield return Became(MutationKind.Operator, new ExactValuesTest(any.Values));
        }

        for (var i = 0; any.Values.Count > 1 && i < any.Values.Count; i++)
        {
            yield return Became(MutationKind.Point, new AnyValueTest(ListEdit.Without(any.Values, i)));
        }
    }

    private IEnumerable<FormulaChange> OfExact(ExactValuesTest exact)
    {
        if (exact.Values.Count > 0)
        {
            yield return Became(MutationKind.Operator, new AnyValueTest(exact.Values));
        }

        for (var i = 0; i < exact.Values.Count; i++)
        {
            yield return Became(MutationKind.Point, new ExactValuesTest(ListEdit.Without(exact.Values, i)));
        }
    }

    private IEnumerable<FormulaChange> OfDate(DateTest date) =>
    [
        Became(MutationKind.Operator, date with { Before = !date.Before }),
        Became(MutationKind.Date, date with { Day = date.Day.AddDays(1) }),
        Became(MutationKind.Date, date with { Day = date.Day.AddDays(-1) }),
    ];

    private IEnumerable<FormulaChange> OfNumber(NumberTest number)
    {
        var (value, strict) = number.Threshold;
        return
        [
            Became(MutationKind.Operator, number with { Threshold = new(value, !strict) }),
            Became(MutationKind.Operator, number with { Reached = !number.Reached }),
            Became(MutationKind.Threshold, number with { Threshold = new(value + 1, strict) }),
            Became(MutationKind.Threshold, number with { Threshold = new(value - 1, strict) }),
        ];
    }
}
