using System.Globalization;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Law;

/// <summary>Formulas in one line, so that a test can say what a condition must mean: <c>(a &amp; !b)</c>, <c>(a @1(2)(a) | b)</c>.</summary>
internal static class Shown
{
    public static string Of(Formula? formula) => formula switch
    {
        null => "none",
        ConstantFormula constant => constant.Holds ? "true" : "false",
        NotFormula not => "!" + Of(not.Operand),
        ListFormula list => "(" + string.Join(list.All ? " & " : " | ", list.Points.Select(p => Of(p.Formula) + Cited(p.Cites))) + ")",
        ConclusionFormula read => "=" + read.Conclusion.Id,
        ReadingFormula read => "?" + read.Reading.Id,
        UnderFormula under => $"{under.Group.Id}^[{string.Join(", ", under.Grounds.Select(g => g.Id))}]",
        PhaseDateFormula date => $"{date.Fact.Id} {(date.Before ? "before" : "from")} start of {date.Phase.Id}",
        FactFormula test => test.Fact.Id + Of(test.Fact, test.Test),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };

    public static string Of(IEnumerable<CitedFormula> formulas) => string.Join("; ", formulas.Select(f => Of(f.Formula) + Cited(f.Cites)));

    public static string Cited(IReadOnlyList<Citation> cites) => cites.Count == 0 ? "" : " @" + string.Join(",", cites);

    public static string Of(Answer answer) => answer.Fact.Id + answer.Fact.Type switch
    {
        FactType.YesNo or FactType.Judgement => $"={answer.YesNo}",
        FactType.OneOf or FactType.SomeOf => $"+{Values(answer.Fact, answer.Includes)}-{Values(answer.Fact, answer.Excludes)}",
        FactType.Date => answer.NotYet ? "=not yet" : answer.Dated == false ? "=never" : $"={answer.Date:yyyy-MM-dd}",
        _ => $"={answer.Number}",
    };

    private static string Of(Fact fact, FactTest test) => test switch
    {
        YesTest => "",
        NeverTest => " never",
        AnyValueTest any => " in " + Values(fact, any.Values),
        ExactValuesTest exact => " = (" + Values(fact, exact.Values) + ")",
        DateTest date => $" {(date.Before ? "before" : "from")} {date.Day:yyyy-MM-dd}",
        NumberTest number => $" {Sign(number)} {number.Threshold.Value.ToString(CultureInfo.InvariantCulture)}",
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    private static string Sign(NumberTest test) => (test.Reached, test.Threshold.Strict) switch
    {
        (true, true) => ">",
        (true, false) => ">=",
        (false, true) => "<=",
        _ => "<",
    };

    private static string Values(Fact fact, IEnumerable<int> places) => string.Join("|", places.Select(p => fact.Values[p].Name));
}
