using System.Globalization;
using Keur.Law.Model;

namespace Keur.Reasoning.Comparisons;

/// <summary>Writes formulas so that two texts can be compared by what they say: facts, values, conclusions by their names, readings by the side taken.</summary>
internal sealed class FormulaKey(IReadOnlyDictionary<string, bool> readings)
{
    /// <summary>What a formula says; nothing for none.</summary>
    public string Of(Formula? formula) => formula switch
    {
        null => string.Empty,
        FactFormula test => $"{test.Fact.Id}{Of(test.Fact, test.Test)}",
        NotFormula not => $"!({Of(not.Operand)})",
        ListFormula list => $"{(list.All ? "&" : "|")}({string.Join(';', list.Points.Select(p => Of(p.Formula)))})",
        ConclusionFormula test => $"#{test.Conclusion.Id}",
        UnderFormula test => $"#({string.Join(',', test.Grounds.Select(g => g.Id).Order(StringComparer.Ordinal))})",
        ConstantFormula constant => constant.Holds ? "+" : "-",
        ReadingFormula test => readings[test.Reading.Id] ? "+" : "-",
        PhaseDateFormula test => $"{test.Fact.Id}{(test.Before ? "<" : ">=")}({Of(test.Phase)})",
        _ => throw new ArgumentException($"No such formula: {formula.GetType().Name}.", nameof(formula)),
    };

    /// <summary>What a conclusion says itself: its conditions, exceptions, lines, grounds and bearers.</summary>
    public string Of(Conclusion conclusion)
    {
        var own = $"{Of(conclusion.When)}~{string.Join('~', conclusion.Unless.Select(u => Of(u.Formula)))}";
        return conclusion switch
        {
            Group group => string.Join(',', group.Grounds.Select(g => g.Id).Order(StringComparer.Ordinal)),
            Duty duty => $"{own}@{string.Join(',', duty.Roles.Select(r => r.Id))}@{duty.Parties.Count > 0}",
            Flag flag => $"{own}@{string.Join(',', flag.Roles.Select(r => r.Id))}",
            Way way => $"{way.Route.Id}{own}{string.Concat(way.Route.Ways.Select(w => $"[{w.Value}{Lines(w)}]"))}",
            _ => own,
        };
    }

    /// <summary>What a phase says of its days, as far as they have come by a day; of all where none is given.</summary>
    public string Of(Phase phase, DateOnly? by = null) => string.Join(';', phase.Starts.Where(s => s.Day is not null && (by is null || s.Day <= by))
        .Select(s => by is null ? $"{s.Day:yyyyMMdd}{Of(s.When)}" : $"({Of(s.When)})"));

    /// <summary>What a spare says on a day.</summary>
    public string Of(Spare spare, DateOnly on) =>
        $"{Of(spare.When)}~{string.Join('~', spare.Unless.Select(u => Of(u.Formula)))}~{string.Join('~', spare.Until.Select(u => Ended(u, on)))}";

    private string Ended(SpareEnd end, DateOnly on) =>
        end.Event is { } date ? $"{date.Id}<={on:yyyyMMdd}{Of(end.When)}" : $"{end.Day <= on}{Of(end.When)}";

    private string Lines(Way way) => string.Join(';', way.Lines.Select(l => $"{l.Must}{Of(l.When)}~{Of(l.Unless)}"));

    private static string Of(Fact fact, FactTest test) => test switch
    {
        YesTest => string.Empty,
        AnyValueTest any => $"<{string.Join(',', any.Values.Select(v => fact.Values[v].Name))}>",
        ExactValuesTest exact => $"=<{string.Join(',', exact.Values.Select(v => fact.Values[v].Name))}>of{fact.Values.Count}",
        NumberTest number => string.Create(CultureInfo.InvariantCulture, $"{number.Reached}{number.Threshold.Value}{number.Threshold.Strict}"),
        DateTest date => $"{(date.Before ? "<" : ">=")}{date.Day:yyyyMMdd}",
        NeverTest => "never",
        _ => throw new ArgumentException($"No such test: {test.GetType().Name}.", nameof(test)),
    };
}
