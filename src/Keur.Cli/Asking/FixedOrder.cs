using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Asking;

/// <summary>
/// The order in which an interview asks: that of the law's own documents, first what could still decide a class or a role, then what could still decide a
/// duty. What can decide none of these any more, or cannot arise any more, is not asked.
/// </summary>
internal sealed class FixedOrder(Reasoner reasoner, Depth depth)
{
    // Answers only ever rule systems out, so a duty that nothing unasked can decide stays so.
    private readonly HashSet<Duty> _exhausted = [];

    /// <summary>What to ask next; null where nothing is left to ask.</summary>
    /// <param name="verdict">What the answers so far carry.</param>
    /// <param name="settled">The facts that are not asked: answered, or not known.</param>
    public Question? Next(Verdict verdict, IReadOnlySet<Fact> settled)
    {
        var groups = OfGroups(verdict, settled).ToList();
        foreach (var (fact, decides) in groups)
        {
            if (CanArise(fact, verdict))
            {
                return new Question(fact, decides, groups.Count);
            }
        }

        return depth == Depth.Duties ? OfDuties(verdict, settled) : null;
    }

    /// <summary>Forgets what it found, as an answer was taken back.</summary>
    public void Forget() => _exhausted.Clear();

    private IEnumerable<(Fact Fact, IReadOnlyList<Conclusion> Decides)> OfGroups(Verdict verdict, IReadOnlySet<Fact> settled)
    {
        var wanted = verdict.Text.Classes.Concat(depth == Depth.Classes ? [] : verdict.Text.Roles).ToDictionary(g => g.Id);
        return from open in verdict.Open
               where !settled.Contains(open.Fact)
               let decides = open.Decides.Select(id => wanted.GetValueOrDefault(id)).OfType<Conclusion>().ToList()
               where decides.Count > 0
               select (open.Fact, (IReadOnlyList<Conclusion>)decides);
    }

    private Question? OfDuties(Verdict verdict, IReadOnlySet<Fact> settled)
    {
        var open = verdict.Duties.Where(d => d.State == State.Open).Select(d => d.Duty).Distinct();
        foreach (var duty in open.Where(d => !_exhausted.Contains(d)))
        {
            var judged = reasoner.Explain(verdict.Answers, duty);
            var facts = judged.Open.Concat(judged.Judgements).Where(f => !settled.Contains(f)).OrderBy(f => f.Index).ToList();
            if (facts.Find(f => CanArise(f, verdict)) is { } fact)
            {
                return new Question(fact, [duty], facts.Count);
            }

            _exhausted.Add(duty);
        }

        return null;
    }

    /// <summary>Whether some answer that only a fact that arises can have fits the others: what depends on a gate that is shut does not arise.</summary>
    private bool CanArise(Fact fact, Verdict verdict) =>
        fact.OnlyWhen is null || Telling(fact, verdict.AsOf).Any(a => reasoner.Judge([.. verdict.Answers, a]).Contradiction is null);

    private static IEnumerable<Answer> Telling(Fact fact, DateOnly day) => fact.Type switch
    {
        FactType.OneOf => fact.Values.Select((_, place) => Answer.OneOf(fact, place)),
        FactType.SomeOf => fact.Values.Select((_, place) => Answer.Partly(fact, [place], [])),
        FactType.Date => [Answer.OnDay(fact, day), Answer.OnDay(fact, day.AddYears(1)), Answer.OnDay(fact, day.AddYears(-1))],
        FactType.Number => [Answer.OfNumber(fact, 0)],
        _ => [Answer.Of(fact, yes: true)],
    };
}
