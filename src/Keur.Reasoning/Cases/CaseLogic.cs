using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Search;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// The logic of one case: a text, the sides of its readings, the answers, a day. It decides exactly, or says that its bound was exceeded: what three values
/// settle part by part it takes from them, the rest it searches, and only where a search is given up it draws diagrams.
/// </summary>
internal sealed class CaseLogic
{
    private readonly Dictionary<Diagram, State> _states = [];
    private readonly Terms<Truth> _plain;
    private readonly Lazy<Terms<Diagram>> _exact;
    private readonly Lazy<Possibility> _possibility;
    private readonly Lazy<SearchedCase> _searched;

    /// <summary>Takes a case.</summary>
    public CaseLogic((LawText Text, LawDays Days) law, DateOnly asOf, IReadOnlyDictionary<string, bool> readings, IEnumerable<Answer> answers, int nodeBudget)
    {
        (Text, Days, AsOf) = (law.Text, law.Days, asOf);
        Answers = new KnownAnswers(law.Text, asOf, answers);
        _plain = new(Kleene.Values, law, readings, Answers);
        _exact = new(() => new(new DiagramStore(nodeBudget), law, readings, Answers));
        _possibility = new(() => new Possibility(Compiler, Text, Answers.All));
        _searched = new(() => new SearchedCase(this, values => new(values, law, readings, Answers)));
    }

    /// <summary>The text.</summary>
    public LawText Text { get; }

    /// <summary>What of its days bears on which conclusion.</summary>
    public LawDays Days { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The answers.</summary>
    public KnownAnswers Answers { get; }

    /// <summary>Everything one can ask, as diagrams.</summary>
    public Terms<Diagram> Exact => _exact.Value;

    /// <summary>The compiler of diagrams.</summary>
    public FormulaCompiler<Diagram> Compiler => Exact.Compiler;

    /// <summary>The conclusions as described, as diagrams.</summary>
    public Descriptions<Diagram> Descriptions => Exact.Descriptions;

    /// <summary>What is possible.</summary>
    public Possibility Possibility => _possibility.Value;

    /// <summary>The diagrams.</summary>
    public DiagramStore Store => (DiagramStore)Compiler.Values;

    /// <summary>The conclusions as they apply on a day, as diagrams.</summary>
    public Applications<Diagram> On(DateOnly day) => Exact.On(day);

    /// <summary>A conclusion as reported, as a diagram.</summary>
    public Diagram Reported(Conclusion conclusion) => Exact.Reported(conclusion);

    /// <summary>Whether a conclusion is reported only within the act: a class but the outside one, its grounds, and the duty of a role.</summary>
    public static bool IsReportedWithin(Conclusion conclusion) => conclusion switch
    {
        Group { Name: { Kind: NamedKind.Class, Outside: false } } => true,
        Rule { Group.Name: { Kind: NamedKind.Class, Outside: false } } => true,
        Duty { Parties.Count: 0 } => true,
        _ => false,
    };

    /// <summary>Whether any system fits the answers.</summary>
    public bool IsPossible => FitsPlainly switch
    {
        Truth.Yes => true,
        Truth.No => false,
        _ => _searched.Value.IsPossible ?? Possibility.IsPossible,
    };

    /// <summary>Yes where every answer arises and nothing impossible is so; no where that fails for one of them by itself.</summary>
    public Truth FitsPlainly => _plain.Compiler.Join(Fitting(_plain), all: true);

    /// <summary>What holds of every system that fits: each answer arises, and nothing impossible is so.</summary>
    public IEnumerable<T> Fitting<T>(Terms<T> terms)
        where T : struct
    {
        var gates = Answers.All.Where(a => a.OpensGate).Select(a => terms.Compiler.Gate(a.Fact));
        var ruledOut = Text.Invariants.Where(i => i.Assumed).Select(i => terms.Compiler.Values.Not(terms.Of(i.Formula)));
        return gates.Concat(ruledOut);
    }

    /// <summary>What three values, part by part, say of a conclusion as reported: open where only all parts together decide.</summary>
    public Truth Plainly(Conclusion conclusion) => _plain.Reported(conclusion);

    /// <summary>What three values, part by part, say of a formula, as described.</summary>
    public Truth Plainly(Formula formula) => _plain.Of(formula);

    /// <summary>What three values, part by part, say of whether a fact arises.</summary>
    public Truth PlainGate(Fact fact) => _plain.Compiler.Gate(fact);

    /// <summary>The state of a conclusion as described.</summary>
    public State StateOf(Conclusion conclusion) => Decided(conclusion, static (t, c) => t.Descriptions.Of(c), static (t, c) => t.Descriptions.Of(c), static (t, c) => t.Descriptions.Of(c));

    /// <summary>The state of a conclusion as reported.</summary>
    public State StateOfReported(Conclusion conclusion) => Decided(conclusion, static (t, c) => t.Reported(c), static (t, c) => t.Reported(c), static (t, c) => t.Reported(c));

    /// <summary>The state of the class that removes the others.</summary>
    public State StateOfOutside() => Decided(Text, static (t, _) => t.Outside, static (t, _) => t.Outside, static (t, _) => t.Outside);

    /// <summary>The state of a formula, as described.</summary>
    public State StateOf(Formula formula) => Decided(formula, static (t, f) => t.Of(f), static (t, f) => t.Of(f), static (t, f) => t.Of(f));

    /// <summary>The state of any of several conditions, as described.</summary>
    public State StateOfAny(IReadOnlyList<CitedFormula> conditions) =>
        Decided(conditions.Select(c => c.Formula), static (t, f) => t.Any(f), static (t, f) => t.Any(f), static (t, f) => t.Any(f));

    /// <summary>The state of the condition and the exceptions of a conclusion, without who bears it.</summary>
    public State StateOfTests(Conclusion conclusion) => Decided(conclusion, static (t, c) => t.Tests(c), static (t, c) => t.Tests(c), static (t, c) => t.Tests(c));

    /// <summary>The state of a duty of a role, as reported.</summary>
    public State StateOf(Duty duty, Group role) => Decided((duty, role), static (t, d) => t.OwedBy(d.duty, d.role), static (t, d) => t.OwedBy(d.duty, d.role), static (t, d) => t.OwedBy(d.duty, d.role));

    /// <summary>The state of a line of a route.</summary>
    public State StateOf(WayLine line) => Decided(line, static (t, l) => t.Of(l), static (t, l) => t.Of(l), static (t, l) => t.Of(l));

    /// <summary>The state of whether a document needs a field.</summary>
    public State StateOf(Form form, FormField field) => Decided((form, field), static (t, f) => t.Needed(f.form, f.field), static (t, f) => t.Needed(f.form, f.field), static (t, f) => t.Needed(f.form, f.field));

    /// <summary>The state of whether a fact arises.</summary>
    public State StateOfGate(Fact fact) => Decided(fact, static (t, f) => t.Compiler.Gate(f), static (t, f) => t.Compiler.Gate(f), static (t, f) => t.Compiler.Gate(f));

    /// <summary>The state on a day of what may bind.</summary>
    public State StateOn(DateOnly day, Binding binding) => Decided((day, binding), static (t, b) => t.On(b.day, b.binding), static (t, b) => t.On(b.day, b.binding), static (t, b) => t.On(b.day, b.binding));

    /// <summary>The state of whether a spare lasts on a day.</summary>
    public State StateOn(DateOnly day, Spare spare) => Decided((day, spare), static (t, s) => t.On(s.day).Lasts(s.spare), static (t, s) => t.On(s.day).Lasts(s.spare), static (t, s) => t.On(s.day).Lasts(s.spare));

    /// <summary>The state of what else a law says, on the day.</summary>
    public State StateOf(Aspect aspect) => Decided((aspect, AsOf), static (t, a) => a.aspect.In(t, a.AsOf), static (t, a) => a.aspect.In(t, a.AsOf), static (t, a) => a.aspect.In(t, a.AsOf));

    /// <summary>The state by three values part by part; by search where these leave it open, and by diagrams where the search is given up.</summary>
    private State Decided<T>(T asked, Func<Terms<Truth>, T, Truth> plainly, Func<Terms<Wire>, T, Wire> wired, Func<Terms<Diagram>, T, Diagram> drawn) => plainly(_plain, asked) switch
    {
        Truth.Yes => State.Yes,
        Truth.No => State.No,
        _ => _searched.Value.StateOf(asked, wired) ?? Drawn(asked, drawn),
    };

    /// <summary>The state of what is still to be drawn; beyond the budget where drawing it already is.</summary>
    private State Drawn<T>(T asked, Func<Terms<Diagram>, T, Diagram> drawn)
    {
        try
        {
            return StateOf(drawn(Exact, asked));
        }
        catch (DiagramBudgetException)
        {
            return State.BeyondBudget;
        }
    }

    /// <summary>Whether what a diagram says holds for every possible system that fits the answers, for none, or for some.</summary>
    public State StateOf(Diagram diagram)
    {
        if (diagram.IsTerminal)
        {
            return diagram == Diagram.True ? State.Yes : State.No;
        }

        if (!_states.TryGetValue(diagram, out var state))
        {
            state = Decide(diagram);
            _states[diagram] = state;
        }

        return state;
    }

    private State Decide(Diagram diagram)
    {
        try
        {
            var possible = Possibility.Around([diagram]).Joined;
            return !Store.Intersects(possible, diagram) ? State.No : Store.Entails(possible, diagram) ? State.Yes : State.Open;
        }
        catch (DiagramBudgetException)
        {
            return State.BeyondBudget;
        }
    }

    /// <summary>The facts that could still decide what a diagram says; null where drawing it or telling exceeds the bound on work.</summary>
    public IReadOnlyList<Fact>? Decisive(Func<Diagram> drawn)
    {
        try
        {
            return new DecisiveFacts(this).Of(drawn());
        }
        catch (DiagramBudgetException)
        {
            return null;
        }
    }
}
