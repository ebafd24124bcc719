namespace Keur.Law.Model;

/// <summary>Writes conditions as the law language does.</summary>
public static class FormulaText
{
    /// <summary>The condition on one line.</summary>
    public static string Of(Formula formula) => formula switch
    {
        ConstantFormula constant => constant.Holds ? "always" : "never",
        FactFormula test => Test(test.Fact, test.Test),
        PhaseDateFormula test => $"{test.Fact.Id} {(test.Before ? "before" : "on or after")} start of {test.Phase.Id}",
        ConclusionFormula test => test.Conclusion.Id,
        UnderFormula test => $"{test.Group.Id} under {(test.Cites.Count == 1 ? test.Cites[0].ToString() : $"({string.Join(", ", test.Cites)})")}",
        ReadingFormula test => test.Reading.Id,
        NotFormula not => $"not {Nested(not.Operand)}",
        ListFormula list => string.Join(list.All ? " and " : " or ", list.Points.Select(p => Nested(p.Formula))),
        _ => string.Empty,
    };

    private static string Nested(Formula formula) => formula is ListFormula { Points.Count: > 1 } ? $"({Of(formula)})" : Of(formula);

    private static string Test(Fact fact, FactTest test) => test switch
    {
        YesTest => fact.Id,
        AnyValueTest any => $"{fact.Id} {(fact.Type == FactType.OneOf ? "is" : "includes")} {(any.Values.Count == 1 ? fact.Values[any.Values[0]].Name : $"any of ({Names(fact, any.Values)})")}",
        ExactValuesTest exact => $"{fact.Id} is ({Names(fact, exact.Values)})",
        NumberTest number => $"{fact.Id} {Sign(number)} {number.Threshold.Value} {fact.Unit}",
        DateTest date => $"{fact.Id} {(date.Before ? "before" : "on or after")} {date.Day:yyyy-MM-dd}",
        _ => $"{fact.Id} is never",
    };

    private static string Sign(NumberTest test) => (test.Reached, test.Threshold.Strict) switch
    {
        (true, true) => ">",
        (true, false) => ">=",
        (false, true) => "<=",
        _ => "<",
    };

    private static string Names(Fact fact, IReadOnlyList<int> values) => string.Join(", ", values.Select(v => fact.Values[v].Name));
}
