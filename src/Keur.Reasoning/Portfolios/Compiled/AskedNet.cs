using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What is asked of every case under one law, compiled into a program. Threads may share it.</summary>
internal sealed class AskedNet
{
    private readonly ForcedAnswers _forced;

    /// <summary>Compiles questions.</summary>
    /// <param name="reasoner">The law, the day and the sides of readings.</param>
    /// <param name="questions">What is asked.</param>
    /// <param name="timed">Whether since or from when is asked as well.</param>
    public AskedNet(Reasoner reasoner, IReadOnlyList<PortfolioQuestion> questions, bool timed)
    {
        (Reasoner, Questions, Net) = (reasoner, questions, new PlaneNet());
        _forced = new ForcedAnswers(Net, reasoner.Text);
        var (values, terms) = TermsOf(new HashSet<Fact>());
        Possible = PossibleOf(values, terms);
        Holds = [.. questions.Select(q => HoldsOf(terms, q))];
        Days = new TimedNet(reasoner, (values, terms), timed ? TermsOf(reasoner.Days.Events) : (values, terms));
        Timed = timed ? [.. questions.Index().Where(q => Days.IsTimed(q.Item)).Select(q => Days.Of(q.Item, q.Index))] : [];
        Places = PlacesOf();
        Terms = [.. Places.OrderBy(p => p.Value).Select(p => p.Key)];
        Program = new PlaneProgram(Net, [Possible, .. Terms]);
        var bound = BoundFacts();
        Free = [.. Terms.Select(t => FreeDiagram.Of(Net, t, bound))];
    }

    /// <summary>The law.</summary>
    public Reasoner Reasoner { get; }

    /// <summary>What is asked.</summary>
    public IReadOnlyList<PortfolioQuestion> Questions { get; }

    /// <summary>The net.</summary>
    public PlaneNet Net { get; }

    /// <summary>That the answers do not contradict each other.</summary>
    public PlaneTerm Possible { get; }

    /// <summary>That each question holds.</summary>
    public IReadOnlyList<PlaneTerm> Holds { get; }

    /// <summary>The days looked at, where it is asked when a question binds.</summary>
    public TimedNet Days { get; }

    /// <summary>What must be known to say when questions bind.</summary>
    public IReadOnlyList<TimedTerms> Timed { get; }

    /// <summary>All that must be known, each term once; the places are those of <see cref="Terms"/>.</summary>
    public IReadOnlyDictionary<PlaneTerm, int> Places { get; }

    /// <summary>All that must be known.</summary>
    public IReadOnlyList<PlaneTerm> Terms { get; }

    /// <summary>The program.</summary>
    public PlaneProgram Program { get; }

    /// <summary>Of each term a diagram that all cases can walk at once; null where there is none.</summary>
    public IReadOnlyList<FreeDiagram?> Free { get; }

    /// <summary>The facts that something bears on besides their own answer: that have a gate, or that a gate or an impossibility reads.</summary>
    private HashSet<Fact> BoundFacts()
    {
        var text = Reasoner.Text;
        var read = text.Facts.Select(f => f.OnlyWhen).OfType<Formula>().Concat(text.Invariants.Where(i => i.Assumed).Select(i => i.Formula));
        return [.. read.SelectMany(RelevantFacts.Read)];
    }

    private (PlaneQuestions Values, Terms<PlaneTerm> Terms) TermsOf(IReadOnlySet<Fact> calmed)
    {
        var text = Reasoner.Text;
        var values = new PlaneQuestions(Net, text, _forced, calmed);
        var terms = new Terms<PlaneTerm>(values, (text, Reasoner.Days), Reasoner.Readings, new KnownAnswers(text, Reasoner.AsOf, []));
        values.Gate = terms.Compiler.Gate;
        return (values, terms);
    }

    private Dictionary<PlaneTerm, int> PlacesOf()
    {
        var places = new Dictionary<PlaneTerm, int>();
        foreach (var term in Holds.Concat(Timed.SelectMany(t => t.OnDay.Concat(t.Calm).Append(t.HasAbsent).Append(t.HasTwoDays))))
        {
            places.TryAdd(term, places.Count);
        }

        return places;
    }

    private PlaneTerm PossibleOf(PlaneQuestions values, Terms<PlaneTerm> terms)
    {
        var text = Reasoner.Text;
        var gates = text.Facts.Where(f => f.OnlyWhen is not null).Select(f => values.Or(values.Opens(f).Opposite, terms.Compiler.Gate(f)));
        var ruledOut = text.Invariants.Where(i => i.Assumed).Select(i => terms.Of(i.Formula).Opposite);
        return Net.All([.. gates, .. ruledOut]);
    }

    private PlaneTerm HoldsOf(Terms<PlaneTerm> terms, PortfolioQuestion question) => question switch
    {
        { Aspect: { } aspect } => aspect.In(terms, Reasoner.AsOf),
        { Conclusion: Duty duty, Role: { } role } => terms.OwedBy(duty, role),
        { Conclusion: Duty duty } => terms.Tests(duty),
        { Conclusion: Route or Way } => terms.Descriptions.Of(question.Conclusion),
        _ => terms.Reported(question.Conclusion),
    };

    /// <summary>The state of a question for one case, decided with diagrams where need be.</summary>
    public static State StateOf(CaseLogic logic, PortfolioQuestion question) => question switch
    {
        { Aspect: { } aspect } => logic.StateOf(aspect),
        { Conclusion: Duty duty, Role: { } role } => logic.StateOf(duty, role),
        { Conclusion: Duty duty } => logic.StateOfTests(duty),
        { Conclusion: Route or Way } => logic.StateOf(question.Conclusion),
        _ => logic.StateOfReported(question.Conclusion),
    };
}
