using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Portfolios.Reasons;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// The logic of one case: a text, the sides of its readings, the answers, a day. It decides exactly, or says that its bound was exceeded: what three values
/// settle part by part it takes from them, and only for the rest it draws diagrams.
/// </summary>
internal sealed class CaseLogic
{
    private readonly Dictionary<Diagram, State> _states = [];
    private readonly Terms<Truth> _plain;
    private readonly Lazy<Terms<Diagram>> _exact;
    private readonly Lazy<Possibility> _possibility;

    /// <summary>Takes a case.</summary>
    public CaseLogic((LawText Text, LawDays Days) law, DateOnly asOf, IReadOnlyDictionary<string, bool> readings, IEnumerable<Answer> answers, int nodeBudget)
    {
        (Text, Days, AsOf) = (law.Text, law.Days, asOf);
        Answers = new KnownAnswers(law.Text, asOf, answers);
        _plain = new(Kleene.Values, law, readings, Answers);
        _exact = new(() => new(new DiagramStore(nodeBudget), law, readings, Answers));
        _possibility = new(() => new Possibility(Compiler, Text, Answers.All));
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
        _ => Possibility.IsPossible,
    };

    /// <summary>Yes where every answer arises and nothing impossible is so; no where that fails for one of them by itself.</summary>
    public Truth FitsPlainly
    {
        get
        {
            var gates = Answers.All.Where(a => a.OpensGate).Select(a => _plain.Compiler.Gate(a.Fact));
            var ruledOut = Text.Invariants.Where(i => i.Assumed).Select(i => Kleene.Values.Not(_plain.Of(i.Formula)));
            return _plain.Compiler.Join(gates.Concat(ruledOut), all: true);
        }
    }

    /// <summary>What three values, part by part, say of a conclusion as reported: open where only all parts together decide.</summary>
    public Truth Plainly(Conclusion conclusion) => _plain.Reported(conclusion);

    /// <summary>What three values, part by part, say of a formula, as described.</summary>
    public Truth Plainly(Formula formula) => _plain.Of(formula);

    /// <summary>What three values, part by part, say of whether a fact arises.</summary>
    public Truth PlainGate(Fact fact) => _plain.Compiler.Gate(fact);

    /// <summary>The state of a conclusion as described.</summary>
    public State StateOf(Conclusion conclusion) => Settled(_plain.Descriptions.Of(conclusion)) ?? Drawn(() => Descriptions.Of(conclusion));

    /// <summary>The state of a conclusion as reported.</summary>
    public State StateOfReported(Conclusion conclusion) => Settled(Plainly(conclusion)) ?? Drawn(() => Reported(conclusion));

    /// <summary>The state of the class that removes the others.</summary>
    public State StateOfOutside() => Settled(_plain.Outside) ?? Drawn(() => Exact.Outside);

    /// <summary>The state of a formula, as described.</summary>
    public State StateOf(Formula formula) => Settled(_plain.Of(formula)) ?? Drawn(() => Exact.Of(formula));

    /// <summary>The state of any of several conditions, as described.</summary>
    public State StateOfAny(IReadOnlyList<CitedFormula> conditions) =>
        Settled(_plain.Any(conditions.Select(c => c.Formula))) ?? Drawn(() => Exact.Any(conditions.Select(c => c.Formula)));

    /// <summary>The state of the condition and the exceptions of a conclusion, without who bears it.</summary>
    public State StateOfTests(Conclusion conclusion) => Settled(_plain.Tests(conclusion)) ?? Drawn(() => Exact.Tests(conclusion));

    /// <summary>The state of a duty of a role, as reported.</summary>
    public State StateOf(Duty duty, Group role) => Settled(_plain.OwedBy(duty, role)) ?? Drawn(() => Exact.OwedBy(duty, role));

    /// <summary>The state of a line of a route.</summary>
    public State StateOf(WayLine line) => Settled(_plain.Of(line)) ?? Drawn(() => Exact.Of(line));

    /// <summary>The state of whether a document needs a field.</summary>
    public State StateOf(Form form, FormField field) => Settled(_plain.Needed(form, field)) ?? Drawn(() => Exact.Needed(form, field));

    /// <summary>The state of whether a fact arises.</summary>
    public State StateOfGate(Fact fact) => Settled(_plain.Compiler.Gate(fact)) ?? Drawn(() => Compiler.Gate(fact));

    /// <summary>The state on a day of what may bind.</summary>
    public State StateOn(DateOnly day, Binding binding) => Settled(_plain.On(day, binding)) ?? Drawn(() => Exact.On(day, binding));

    /// <summary>The state of whether a spare lasts on a day.</summary>
    public State StateOn(DateOnly day, Spare spare) => Settled(_plain.On(day).Lasts(spare)) ?? Drawn(() => On(day).Lasts(spare));

    /// <summary>The state of what else a law says, on the day.</summary>
    public State StateOf(Aspect aspect) => Settled(aspect.In(_plain, AsOf)) ?? Drawn(() => aspect.In(Exact, AsOf));

    private static State? Settled(Truth truth) => truth switch
    {
        Truth.Yes => State.Yes,
        Truth.No => State.No,
        _ => null,
    };

    /// <summary>The state of what is still to be drawn; beyond the budget where drawing it already is.</summary>
    private State Drawn(Func<Diagram> draw)
    {
        try
        {
            return StateOf(draw());
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

    /// <summary>The facts that could still decide what a diagram says.</summary>
    public IReadOnlyList<Fact> Decisive(Diagram diagram) => new DecisiveFacts(this).Of(diagram);
}
