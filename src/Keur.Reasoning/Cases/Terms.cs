using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Everything one can ask of a case, worked out in one kind of values.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class Terms<T>
    where T : struct
{
    private readonly Dictionary<DateOnly, Applications<T>> _applications = [];
    private readonly LawText _text;
    private readonly LawDays _days;
    private T? _outside;

    /// <summary>Works in these values.</summary>
    public Terms(IValues<T> values, (LawText Text, LawDays Days) law, IReadOnlyDictionary<string, bool> readings, KnownAnswers answers)
    {
        (_text, _days) = law;
        Compiler = new FormulaCompiler<T>(values, readings, answers);
        Descriptions = new Descriptions<T>(Compiler, law.Text);
    }

    /// <summary>The compiler.</summary>
    public FormulaCompiler<T> Compiler { get; }

    /// <summary>The conclusions as described.</summary>
    public Descriptions<T> Descriptions { get; }

    private IValues<T> Values => Compiler.Values;

    /// <summary>The conclusions as they apply on a day.</summary>
    public Applications<T> On(DateOnly day)
    {
        if (!_applications.TryGetValue(day, out var applications))
        {
            applications = new Applications<T>(Compiler, Descriptions, (_text, _days), day);
            _applications[day] = applications;
        }

        return applications;
    }

    /// <summary>The class that removes the others, as described; never where the vocabulary has none.</summary>
    public T Outside => _outside ??= Compiler.Join(_text.Classes.Where(c => c.Name!.Outside).Select(Descriptions.Of), all: false);

    /// <summary>
    /// A conclusion as reported: classes but the outside one and their grounds, and the duties of roles, only within the act; the class that holds when no
    /// other does when none is; all else as described.
    /// </summary>
    public T Reported(Conclusion conclusion) => conclusion switch
    {
        Group { Name.Otherwise: true } => Values.Not(Compiler.Join(_text.Classes.Where(c => !c.Name!.Otherwise).Select(Reported), all: false)),
        _ => CaseLogic.IsReportedWithin(conclusion) ? Within(Descriptions.Of(conclusion)) : Descriptions.Of(conclusion),
    };

    /// <summary>The same, within the act.</summary>
    public T Within(T described) => Values.IsNever(described) ? default : Values.And(described, Values.Not(Outside));

    /// <summary>A formula, as described.</summary>
    public T Of(Formula formula) => Compiler.Compile(formula, Descriptions.Of);

    /// <summary>Whether any of several conditions holds, as described.</summary>
    public T Any(IEnumerable<Formula> formulas) => Compiler.Join(formulas.Select(Of), all: false);

    /// <summary>The condition and the exceptions of a conclusion, without who bears it.</summary>
    public T Tests(Conclusion conclusion) => Bodies.Tests(Compiler, conclusion, Descriptions.Of);

    /// <summary>Whether a role owes a duty, as reported.</summary>
    public T OwedBy(Duty duty, Group role)
    {
        var borne = Descriptions.Of(role);
        return Values.IsNever(borne) ? default : Within(Values.And(borne, Tests(duty)));
    }

    /// <summary>Whether one line of a route holds.</summary>
    public T Of(WayLine line) => Bodies.Line(Compiler, line, Descriptions.Of);

    /// <summary>Whether a document needs a field: it remains, its condition holds and its exception does not.</summary>
    public T Needed(Form form, FormField field)
    {
        var removed = Any(form.Only.Where(o => !o.Marks.Contains(field.Mark)).Select(o => o.When));
        var needed = Compiler.CompileOptional(field.When, Descriptions.Of);
        var excepted = field.Unless is null ? default : Of(field.Unless);
        return Values.AndAll([needed, Values.Not(excepted), Values.Not(removed)]);
    }

    /// <summary>Whether something binds on a day. The class of what has no other has no grounds that could begin: it binds as long as it is reported.</summary>
    public T On(DateOnly day, Binding binding) => binding switch
    {
        { Conclusion: Duty duty, Role: { } role } => On(day).OfDuty(duty, role),
        { Conclusion: Group { Name.Otherwise: true } otherwise } => Reported(otherwise),
        _ => On(day).Of(binding.Conclusion),
    };
}
