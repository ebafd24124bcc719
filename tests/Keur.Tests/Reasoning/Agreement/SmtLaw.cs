using System.Text;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>
/// Says a text in SMT-LIB 2, from its formulas alone: a constant for each fact (a Boolean, an integer for a date or for which of several values, a real), what is
/// possible as assertions, and a defined function for each conclusion as described, as reported and as it applies on some days.
/// </summary>
internal sealed class SmtLaw
{
    private readonly LawText _text;
    private readonly string _side;
    private readonly StringBuilder _script = new();
    private readonly HashSet<string> _defined = [];
    private readonly Dictionary<Conclusion, int> _numbers;

    /// <summary>Says a text; one beside another, of the same facts, by a word of its own that sets apart what it defines.</summary>
    public SmtLaw(LawText text, IReadOnlyList<DateOnly> days, string beside = "")
    {
        (_text, _side, _numbers) = (text, beside, text.Conclusions.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i));
        foreach (var reading in text.Readings)
        {
            Add($"(declare-const {Side(reading.Id)} Bool)");
        }

        foreach (var fact in beside.Length == 0 ? text.Facts : [])
        {
            Declare(fact);
        }

        foreach (var impossible in text.Invariants.Where(i => i.Assumed))
        {
            Add($"(assert (not {Of(impossible.Formula, Described)}))");
        }

        foreach (var conclusion in text.Conclusions)
        {
            Described(conclusion);
            Reported(conclusion);
            days.ToList().ForEach(d => Applies(conclusion, d));
        }
    }

    /// <summary>The declarations, assertions and definitions.</summary>
    public string Script => _script.ToString();

    /// <summary>What an answer says, on the day of the verdict.</summary>
    public static IEnumerable<string> Of(Answer answer, DateOnly asOf)
    {
        var fact = answer.Fact;
        return fact.Type switch
        {
            FactType.YesNo or FactType.Judgement => [Sign(F(fact), answer.YesNo == true)],
            FactType.OneOf => [$"(= {F(fact)} {answer.Includes[0]})"],
            FactType.SomeOf => answer.Includes.Select(v => V(fact, v)).Concat(answer.Excludes.Select(v => Sign(V(fact, v), false))),
            FactType.Number => [$"|arises {fact.Id}|", $"(= {F(fact)} {Real(answer.Number!.Value)})"],
            _ when answer.NotYet => [$"(=> {Has(fact)} (> {F(fact)} {asOf.DayNumber}))"],
            _ => answer.Date is { } day ? [Has(fact), $"(= {F(fact)} {day.DayNumber})"] : [Sign(Has(fact), false)],
        };
    }

    /// <summary>The function of a question.</summary>
    public string Of(Question question) =>
        question.Day is { } day ? Applies(question.Conclusion, day) : question.Reported ? Reported(question.Conclusion) : Described(question.Conclusion);

    /// <summary>The side taken of a reading.</summary>
    public string Side(string reading) => $"|{_side}{reading}|";

    private static string F(Fact fact) => $"|{fact.Id}|";

    private static string V(Fact fact, int value) => $"|{fact.Id} {value}|";

    private static string Has(Fact fact) => $"|dated {fact.Id}|";

    private static string Sign(string term, bool holds) => holds ? term : $"(not {term})";

    private static string Real(decimal number) => number < 0 ? $"(- {Real(-number)})" : number.ToString("0.0#########");

    private static string All(IEnumerable<string> terms) => $"(and true {string.Join(' ', terms)})";

    private static string Any(IEnumerable<string> terms) => $"(or false {string.Join(' ', terms)})";

    private void Add(string line) => _script.Append(line).Append('\n');

    private string Define(string name, Func<string> body)
    {
        if (_defined.Add(name))
        {
            var term = body();
            Add($"(define-fun {name} () Bool {term})");
        }

        return name;
    }

    private void Declare(Fact fact)
    {
        var arises = Define($"|arises {fact.Id}|", () => fact.OnlyWhen is null ? "true" : Of(fact.OnlyWhen, Described));
        switch (fact.Type)
        {
            case FactType.OneOf:
                Add($"(declare-const {F(fact)} Int)\n(assert (ite {arises} (and (>= {F(fact)} 0) (< {F(fact)} {fact.Values.Count})) (= {F(fact)} (- 1))))");
                break;
            case FactType.SomeOf:
                Enumerable.Range(0, fact.Values.Count).ToList().ForEach(v => Add($"(declare-const {V(fact, v)} Bool)\n(assert (=> {V(fact, v)} {arises}))"));
                break;
            case FactType.Date:
                Add($"(declare-const {F(fact)} Int)\n(declare-const {Has(fact)} Bool)\n(assert (=> {Has(fact)} {arises}))");
                break;
            case FactType.Number:
                Add($"(declare-const {F(fact)} Real)");
                break;
            default:
                Add($"(declare-const {F(fact)} Bool)\n(assert (=> {F(fact)} {arises}))");
                break;
        }
    }

    private string Described(Conclusion conclusion) => Define($"{_side}d{_numbers[conclusion]}", () => Says(conclusion, Described));

    private string Outside => Any(_text.Classes.Where(c => c.Name!.Outside).Select(Described));

    private string Reported(Conclusion conclusion) => Define($"{_side}r{_numbers[conclusion]}", () => conclusion switch
    {
        Group { Name.Otherwise: true } => $"(not {Any(_text.Classes.Where(c => c != conclusion).Select(Reported))})",
        Group { Kind: ConclusionKind.Class, Name.Outside: false } or Rule { Group: { Kind: ConclusionKind.Class, Name.Outside: false } } or Duty { Parties.Count: 0 } =>
            $"(and {Described(conclusion)} (not {Outside}))",
        _ => Described(conclusion),
    });

    private string Applies(Conclusion conclusion, DateOnly day) => conclusion is Group { Name.Otherwise: true } ? Reported(conclusion) : Define($"{_side}a{_numbers[conclusion]}-{day.DayNumber}", () =>
    {
        var says = Says(conclusion, c => Applies(c, day));
        if (conclusion.Cites.Count == 0)
        {
            return says;
        }

        var spared = conclusion is Duty or Route or Way or Penalty or Rule { Group.Kind: ConclusionKind.Class or ConclusionKind.Role }
            ? Any(_text.Spares.Where(s => s.From.Contains(conclusion.Cites[0])).Select(s => Lasts(s, day)))
            : "false";
        return $"(and {says} {Begun(conclusion.Cites[0], day)} (not {spared}))";
    });

    private string Begun(Citation cite, DateOnly day)
    {
        var phase = _text.Phases.Where(p => p.Covers.Contains(cite)).MaxBy(p => p.Covers.PrecisionFor(cite));
        return phase is null ? (_text.Act.InForce <= day ? "true" : "false") : Any(phase.Starts.Where(s => s.Day <= day).Select(s => Optional(s.When)));
    }

    private string Lasts(Spare spare, DateOnly day)
    {
        var ends = spare.Until.Select(u => All([Optional(u.When), u.Event is { } e ? $"(and {Has(e)} (<= {F(e)} {day.DayNumber}))" : u.Day <= day ? "true" : "false"]));
        return All([Optional(spare.When), $"(not {Any(spare.Unless.Select(u => Of(u.Formula, Described)))})", $"(not {Any(ends)})"]);
    }

    private string Optional(Formula? formula) => formula is null ? "true" : Of(formula, Described);

    private string Says(Conclusion conclusion, Func<Conclusion, string> read)
    {
        var own = All([conclusion.When is null ? "true" : Of(conclusion.When, read), $"(not {Any(conclusion.Unless.Select(u => Of(u.Formula, read)))})"]);
        return conclusion switch
        {
            Group group => Any(group.Grounds.Select(read)),
            Duty { Parties.Count: 0 } duty => All([Any(duty.Roles.Select(read)), own]),
            Flag { Roles.Count: > 0 } flag => All([Any(flag.Roles.Select(read)), own]),
            Way way => All([read(way.Route), Leads(way, read), own]),
            _ => own,
        };
    }

    private string Leads(Way way, Func<Conclusion, string> read)
    {
        string Lines(IEnumerable<WayLine> lines, bool must) => Any(lines.Where(l => l.Must == must)
            .Select(l => All([l.When is null ? "true" : Of(l.When, read), l.Unless is null ? "true" : $"(not {Of(l.Unless, read)})"])));
        var prescribed = Lines(way.Route.Ways.SelectMany(w => w.Lines), true);
        return $"(ite {prescribed} {Lines(way.Lines, true)} {Lines(way.Lines, false)})";
    }

    private string Of(Formula formula, Func<Conclusion, string> read) => formula switch
    {
        ConstantFormula constant => constant.Holds ? "true" : "false",
        NotFormula not => $"(not {Of(not.Operand, read)})",
        ListFormula list => list.All ? All(list.Points.Select(p => Of(p.Formula, read))) : Any(list.Points.Select(p => Of(p.Formula, read))),
        ConclusionFormula other => read(other.Conclusion),
        UnderFormula under => Any(under.Grounds.Select(read)),
        ReadingFormula side => Side(side.Reading.Id),
        FactFormula test => Of(test.Fact, test.Test),
        PhaseDateFormula test => AgainstStart(test),
        _ => throw new InvalidOperationException(formula.GetType().Name),
    };

    private static string Of(Fact fact, FactTest test) => test switch
    {
        YesTest => F(fact),
        AnyValueTest any => Any(any.Values.Select(v => fact.Type == FactType.OneOf ? $"(= {F(fact)} {v})" : V(fact, v))),
        ExactValuesTest exact => All(Enumerable.Range(0, fact.Values.Count).Select(v => Sign(V(fact, v), exact.Values.Contains(v)))),
        NumberTest { Threshold: var cut } number => $"(and |arises {fact.Id}| {Sign($"({(cut.Strict ? ">" : ">=")} {F(fact)} {Real(cut.Value)})", number.Reached)})",
        DateTest date => $"(and {Has(fact)} ({(date.Before ? "<" : ">=")} {F(fact)} {date.Day.DayNumber}))",
        _ => $"(and |arises {fact.Id}| (not {Has(fact)}))",
    };

    private string AgainstStart(PhaseDateFormula test)
    {
        // From the last day to the first: the earliest whose condition holds decides.
        var term = "false";
        foreach (var start in test.Phase.Starts.Where(s => s.Day is not null).OrderByDescending(s => s.Day))
        {
            term = $"(ite {Optional(start.When)} ({(test.Before ? "<" : ">=")} {F(test.Fact)} {start.Day!.Value.DayNumber}) {term})";
        }

        return $"(and {Has(test.Fact)} {term})";
    }
}
