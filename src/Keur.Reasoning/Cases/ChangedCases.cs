using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>What becomes of a case where one of its answers is another. It is the same for every conclusion, so it is worked out once, when it is first asked for.</summary>
internal sealed class ChangedCases
{
    private readonly Func<IEnumerable<Answer>, CaseLogic> _again;
    private readonly Lazy<List<Lazy<ChangedCase>>[]> _changed;
    private readonly Dictionary<string, CaseLogic> _some = [];

    /// <summary>Looks at a case.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="again">Makes the same case with other answers.</param>
    public ChangedCases(CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again)
    {
        (_again, Answers) = (again, [.. logic.Answers.All]);
        _changed = new(() => [.. Answers.Select(a => Others(a).Select(o => new Lazy<ChangedCase>(() => Change(a, o))).ToList())]);
    }

    /// <summary>The answers as they are.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    /// <summary>The case with other answers to one question.</summary>
    /// <param name="place">The place of its answer.</param>
    public IEnumerable<ChangedCase> Of(int place) => _changed.Value[place].Select(c => c.Value);

    /// <summary>The case with some of its answers only; the same one for the same answers, so that what was drawn of it is not drawn again.</summary>
    /// <param name="answers">Some of the answers, in their order.</param>
    public CaseLogic With(IReadOnlyList<Answer> answers)
    {
        var key = string.Join(' ', answers.Select(a => a.Fact.Index));
        if (!_some.TryGetValue(key, out var some))
        {
            some = _again(answers);
            _some[key] = some;
        }

        return some;
    }

    private ChangedCase Change(Answer answer, Answer other)
    {
        List<Answer> kept = [.. Answers.Where(a => a != answer), other];
        while (true)
        {
            var changed = _again(kept);
            var left = kept.FindAll(a => !a.OpensGate || changed.PlainGate(a.Fact) == Truth.Yes);
            if (left.Count == kept.Count)
            {
                var same = kept.ToHashSet();
                return new ChangedCase(changed, [.. Enumerable.Range(0, Answers.Count).Where(i => !same.Contains(Answers[i]))]);
            }

            kept = left;
        }
    }

    private static IEnumerable<Answer> Others(Answer answer) => answer switch
    {
        { YesNo: { } yes } => [Answer.Of(answer.Fact, !yes)],
        { Fact.Type: FactType.OneOf } => answer.Excludes.Select(v => Answer.OneOf(answer.Fact, v)),
        { Fact.Type: FactType.SomeOf, Includes.Count: > 0 } => [Answer.Exactly(answer.Fact, [])],
        { Fact.Type: FactType.SomeOf } => answer.Excludes.Select(v => Answer.Exactly(answer.Fact, [v])),
        { Dated: true } => [Answer.NeverHappens(answer.Fact)],
        _ => [],
    };
}
