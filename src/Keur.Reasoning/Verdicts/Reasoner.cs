using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.TimeLimits;

namespace Keur.Reasoning.Verdicts;

/// <summary>
/// Judges cases under one text of the law, on one day, with one side taken of every reading. What it says is exact: *yes* holds for every possible system
/// that fits the answers, *no* for none. Threads may share it.
/// </summary>
public sealed class Reasoner
{
    /// <summary>How many diagram nodes one case may take before a conclusion is reported as beyond the budget.</summary>
    public const int UsualBudget = 2_000_000;

    private readonly int _budget;
    private readonly LawDays _days;
    private readonly Lazy<CaseLogic> _free;

    /// <summary>Takes a text, a day, and the sides of readings that differ from those the law takes.</summary>
    /// <exception cref="ArgumentException">The text has no such reading.</exception>
    public Reasoner(LawText text, DateOnly asOf, IReadOnlyDictionary<string, bool>? readings = null, int budget = UsualBudget)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sides = text.Readings.ToDictionary(r => r.Id, r => r.Taken);
        foreach (var (reading, side) in readings ?? new Dictionary<string, bool>())
        {
            if (!sides.ContainsKey(reading))
            {
                throw new ArgumentException($"`{text.Act.Id}` has no reading `{reading}`.", nameof(readings));
            }

            sides[reading] = side;
        }

        (Text, AsOf, Readings, _budget, _days) = (text, asOf, sides, budget, new LawDays(text));
        _free = new(() => Logic([]));
    }

    /// <summary>The text.</summary>
    public LawText Text { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The side taken of every reading.</summary>
    public IReadOnlyDictionary<string, bool> Readings { get; }

    /// <summary>The holidays by which time limits are counted; null: their ends are the earliest possible.</summary>
    public HolidayCalendar? Calendar { get; init; }

    /// <summary>What of the days of the text bears on which conclusion.</summary>
    internal LawDays Days => _days;

    /// <summary>Judges a case.</summary>
    /// <param name="answers">The answers, at most one a fact, to facts of this text.</param>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of this text.</exception>
    public Judgement Judge(IEnumerable<Answer> answers)
    {
        var logic = Logic(answers);
        var contradiction = ContradictionFinder.Find(logic, Logic);
        return contradiction is null
            ? new Judgement(new CaseJudge(this, logic, Logic, ExplainerOf(logic)).Judge(), null)
            : new Judgement(null, contradiction);
    }

    /// <summary>
    /// The classes of a case and the grounds that hold, each with its provision: what a verdict says first, at a fraction of its cost. Exact like a verdict; it
    /// leaves out dates, reasons, duties and what could still decide.
    /// </summary>
    /// <param name="answers">The answers, at most one a fact, to facts of this text.</param>
    /// <returns>One for each class, in the order of the vocabulary; null where the answers contradict each other.</returns>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of this text.</exception>
    public IReadOnlyList<ClassFound>? Classify(IEnumerable<Answer> answers)
    {
        var logic = Logic(answers);
        return logic.IsPossible ? [.. Text.Classes.Select(c => Found(logic, c))] : null;
    }

    private static ClassFound Found(CaseLogic logic, Group group)
    {
        var state = logic.StateOfReported(group);
        return new ClassFound(group, state, state == State.Yes ? [.. group.Grounds.Where(g => logic.StateOf(g) == State.Yes)] : []);
    }

    /// <summary>Whether a conclusion, as reported, holds for a case.</summary>
    /// <param name="answers">The answers, at most one a fact, to facts of this text.</param>
    /// <param name="conclusion">The conclusion, of this text.</param>
    /// <returns>Its state; null where the answers contradict each other.</returns>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of this text.</exception>
    public State? StateOf(IEnumerable<Answer> answers, Conclusion conclusion)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        var logic = Logic(answers);
        return logic.IsPossible ? logic.StateOfReported(conclusion) : null;
    }

    /// <summary>Which fields of a document a case needs.</summary>
    /// <param name="answers">The answers, at most one a fact, to facts of this text.</param>
    /// <param name="form">The form, of this text.</param>
    /// <returns>The fields, in order; null where the answers contradict each other.</returns>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of this text.</exception>
    public IReadOnlyList<FieldJudged>? Fields(IEnumerable<Answer> answers, Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var logic = Logic(answers);
        return logic.IsPossible ? new FormJudge(logic).Judge(form) : null;
    }

    /// <summary>
    /// Fills in what cases of others around the same system tell: a fact that the law lets another's case answer (`told by`), where the case leaves it out or
    /// merely assumes it.
    /// </summary>
    /// <param name="filed">The cases about one system.</param>
    /// <returns>The answers of each, in the same order; those told come last.</returns>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of this text.</exception>
    public IReadOnlyList<IReadOnlyList<Answer>> FillIn(IReadOnlyList<FiledCase> filed)
    {
        ArgumentNullException.ThrowIfNull(filed);
        return new ToldAnswers(Text, Logic).Fill(filed);
    }

    /// <summary>Why a conclusion holds or not for a case; where it is open, what could still decide it.</summary>
    /// <exception cref="ArgumentException">A fact is answered twice, or is not of this text; or the answers contradict each other.</exception>
    public Judged Explain(IEnumerable<Answer> answers, Conclusion conclusion)
    {
        var logic = Logic(answers);
        if (!logic.IsPossible)
        {
            throw new ArgumentException("The answers contradict each other.", nameof(answers));
        }

        return new ConclusionJudge(logic, new TimingFinder(logic, Logic), ExplainerOf(logic)).Explained(conclusion);
    }

    /// <summary>Draws every conclusion as described, nothing answered, and gives how many diagram nodes that takes: how large the law is to reason with.</summary>
    /// <returns>The nodes; the budget where it takes more.</returns>
    public int DescribeAll()
    {
        var logic = Logic([]);
        try
        {
            foreach (var conclusion in Text.Conclusions)
            {
                logic.Descriptions.Of(conclusion);
            }
        }
        catch (DiagramBudgetException)
        {
            return _budget;
        }

        return logic.Store.NodeTotal;
    }

    /// <summary>The logic of a case under this text, day and readings.</summary>
    internal CaseLogic Logic(IEnumerable<Answer> answers) => new((Text, _days), AsOf, Readings, answers, _budget);

    private Explainer ExplainerOf(CaseLogic logic) => new(logic, _free, Logic);
}
