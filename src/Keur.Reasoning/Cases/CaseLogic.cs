using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>The logic of one case: a text, the sides of its readings, the answers, a day. It decides exactly, or says that its bound was exceeded.</summary>
internal sealed class CaseLogic
{
    /// <summary>Above this many facts nearly all that are looked at matter, and telling which do not is not worth the work.</summary>
    private const int MostFactsTried = 30;

    private readonly Dictionary<Diagram, State> _states = [];
    private readonly Dictionary<DateOnly, Applications> _applications = [];

    /// <summary>Takes a case.</summary>
    public CaseLogic(LawText text, DateOnly asOf, IReadOnlyDictionary<string, bool> readings, IEnumerable<Answer> answers, int nodeBudget)
    {
        Text = text;
        AsOf = asOf;
        Answers = new KnownAnswers(text, asOf, answers);
        Compiler = new FormulaCompiler(new DiagramStore(nodeBudget), readings, Answers.ValueOf);
        Descriptions = new Descriptions(Compiler);
        Possibility = new Possibility(Compiler, text, Answers.All);
    }

    /// <summary>The text.</summary>
    public LawText Text { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The answers.</summary>
    public KnownAnswers Answers { get; }

    /// <summary>The compiler.</summary>
    public FormulaCompiler Compiler { get; }

    /// <summary>The conclusions as described.</summary>
    public Descriptions Descriptions { get; }

    /// <summary>What is possible.</summary>
    public Possibility Possibility { get; }

    /// <summary>The diagrams.</summary>
    public DiagramStore Store => Compiler.Store;

    /// <summary>The conclusions as they apply on a day.</summary>
    public Applications On(DateOnly day)
    {
        if (!_applications.TryGetValue(day, out var applications))
        {
            applications = new Applications(Compiler, Descriptions, Text, day);
            _applications[day] = applications;
        }

        return applications;
    }

    /// <summary>The class that removes the others, as described; false where the vocabulary has none.</summary>
    public Diagram Outside => Compiler.Join(Text.Classes.Where(c => c.Name!.Outside).Select(Descriptions.Of), all: false);

    /// <summary>
    /// A conclusion as reported: classes but the outside one and their grounds, and the duties of roles, only within the act; the class that holds when no
    /// other does when none is; all else as described.
    /// </summary>
    public Diagram Reported(Conclusion conclusion)
    {
        var described = Descriptions.Of(conclusion);
        return conclusion switch
        {
            Group { Name.Otherwise: true } => Store.Not(Compiler.Join(Text.Classes.Where(c => !c.Name!.Otherwise).Select(Reported), all: false)),
            _ => IsReportedWithin(conclusion) ? Within(described) : described,
        };
    }

    /// <summary>Whether a conclusion is reported only within the act: a class but the outside one, its grounds, and the duty of a role.</summary>
    public static bool IsReportedWithin(Conclusion conclusion) => conclusion switch
    {
        Group { Name: { Kind: NamedKind.Class, Outside: false } } => true,
        Rule { Group.Name: { Kind: NamedKind.Class, Outside: false } } => true,
        Duty { Parties.Count: 0 } => true,
        _ => false,
    };

    /// <summary>The same, within the act.</summary>
    public Diagram Within(Diagram described) => Store.And(described, Store.Not(Outside));

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

    /// <summary>The state of what is still to be drawn; beyond the budget where drawing it already is.</summary>
    public State StateOf(Func<Diagram> draw)
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

    /// <summary>
    /// The facts that could still decide what a diagram says: those whose answer matters for some possible system with all else equal (of a list: one value more
    /// or less), and the unanswered facts on which it depends whether these arise. Where it looks at very many facts, or beyond the budget: all of them.
    /// </summary>
    public IReadOnlyList<Fact> Decisive(Diagram diagram)
    {
        var looked = Store.Support(diagram).ToLookup(a => Atoms.FactOf(Text, a));
        var decisive = new HashSet<Fact>();
        foreach (var fact in Mattering(diagram, looked))
        {
            AddWithGates(fact, decisive);
        }

        return [.. decisive.OrderBy(f => f.Index)];
    }

    private IEnumerable<Fact> Mattering(Diagram diagram, ILookup<Fact, int> looked)
    {
        if (looked.Count > MostFactsTried)
        {
            return looked.Select(l => l.Key);
        }

        try
        {
            var possible = Possibility.Around([diagram]).Joined;
            var holds = Store.And(possible, diagram);
            var fails = Store.And(possible, Store.Not(diagram));
            return [.. looked.Where(l => Matters(l, holds, fails)).Select(l => l.Key)];
        }
        catch (DiagramBudgetException)
        {
            return looked.Select(l => l.Key);
        }
    }

    private bool Matters(IGrouping<Fact, int> looked, Diagram holds, Diagram fails)
    {
        if (looked.Key.Type == FactType.SomeOf)
        {
            return looked.Any(atom => Store.Intersects(Store.Exists(holds, a => a == atom), Store.Exists(fails, a => a == atom)));
        }

        bool IsOfFact(int atom) => Atoms.FactOf(Text, atom) == looked.Key;
        return Store.Intersects(Store.Exists(holds, IsOfFact), Store.Exists(fails, IsOfFact));
    }

    private void AddWithGates(Fact fact, HashSet<Fact> decisive)
    {
        if (!decisive.Add(fact))
        {
            return;
        }

        foreach (var gate in Store.Support(Compiler.Gate(fact)).Select(a => Atoms.FactOf(Text, a)).Distinct())
        {
            AddWithGates(gate, decisive);
        }
    }
}
