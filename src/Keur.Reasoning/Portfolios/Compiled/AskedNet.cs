using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What is asked of every case under one law, compiled into a program. Threads may share it.</summary>
internal sealed class AskedNet
{
    /// <summary>Compiles questions.</summary>
    /// <param name="reasoner">The law, the day and the sides of readings.</param>
    /// <param name="questions">What is asked.</param>
    public AskedNet(Reasoner reasoner, IReadOnlyList<PortfolioQuestion> questions)
    {
        (Reasoner, Questions, Net) = (reasoner, questions, new PlaneNet());
        var values = new PlaneQuestions(Net, reasoner.Text, new HashSet<Fact>());
        var terms = TermsOf(values);
        Possible = PossibleOf(values, terms);
        Holds = [.. questions.Select(q => HoldsOf(terms, q))];
        Program = new PlaneProgram(Net, [Possible, .. Holds]);
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

    /// <summary>The program.</summary>
    public PlaneProgram Program { get; }

    private Terms<PlaneTerm> TermsOf(PlaneQuestions values)
    {
        var text = Reasoner.Text;
        var terms = new Terms<PlaneTerm>(values, (text, Reasoner.Days), Reasoner.Readings, new KnownAnswers(text, Reasoner.AsOf, []));
        values.Gate = terms.Compiler.Gate;
        return terms;
    }

    private PlaneTerm PossibleOf(PlaneQuestions values, Terms<PlaneTerm> terms)
    {
        var text = Reasoner.Text;
        var gates = text.Facts.Where(f => f.OnlyWhen is not null).Select(f => values.Or(values.Opens(f).Opposite, terms.Compiler.Gate(f)));
        var ruledOut = text.Invariants.Where(i => i.Assumed).Select(i => terms.Of(i.Formula).Opposite);
        return Net.All([.. gates, .. ruledOut]);
    }

    private static PlaneTerm HoldsOf(Terms<PlaneTerm> terms, PortfolioQuestion question) => question switch
    {
        { Conclusion: Duty duty, Role: { } role } => terms.OwedBy(duty, role),
        { Conclusion: Duty duty } => terms.Tests(duty),
        { Conclusion: Route or Way } => terms.Descriptions.Of(question.Conclusion),
        _ => terms.Reported(question.Conclusion),
    };

    /// <summary>The state of a question for one case, decided with diagrams where need be.</summary>
    public static State StateOf(CaseLogic logic, PortfolioQuestion question) => question switch
    {
        { Conclusion: Duty duty, Role: { } role } => logic.StateOf(duty, role),
        { Conclusion: Duty duty } => logic.StateOfTests(duty),
        { Conclusion: Route or Way } => logic.StateOf(question.Conclusion),
        _ => logic.StateOfReported(question.Conclusion),
    };
}
