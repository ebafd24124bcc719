using System.Collections.Concurrent;
using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Interviews;

/// <summary>
/// Asks as little as possible: next comes the question whose answer is expected to take away most doubt about what was asked. What cannot matter any more, or
/// does not arise, is never asked; what hangs on a gate only once the gate is known to be open, or cannot be known. It keeps nothing of a case between two questions, so
/// it may be shared.
/// </summary>
public sealed class Interview
{
    /// <summary>How many diagram nodes one question may take before it is chosen without counting.</summary>
    public const int UsualBudget = 1_000_000;

    /// <summary>Of more duties than this at once only the first are looked at: the others come when these are known.</summary>
    private const int MostAtOnce = 40;

    private const int MostStores = 4;

    private readonly ConcurrentBag<DiagramStore> _stores = [];
    private readonly Reasoner _reasoner;
    private readonly Priors _priors;
    private readonly int _budget;
    private readonly List<IReadOnlyList<Conclusion>> _stages;

    /// <summary>Prepares an interview under one text, on one day, with one side taken of every reading.</summary>
    /// <param name="reasoner">These.</param>
    /// <param name="goal">What to find out.</param>
    /// <param name="priors">How likely answers are; null: <see cref="Priors.Even"/>.</param>
    /// <param name="budget">How many diagram nodes one question may take.</param>
    public Interview(Reasoner reasoner, Goal goal, Priors? priors = null, int budget = UsualBudget)
    {
        ArgumentNullException.ThrowIfNull(reasoner);
        (_reasoner, _priors, _budget, Goal) = (reasoner, priors ?? Priors.Even, budget, goal);
        var text = reasoner.Text;
        _stages = [text.Classes];
        if (goal != Goal.Classes)
        {
            _stages.Add(text.Roles);
        }

        if (goal == Goal.Duties)
        {
            _stages.Add([.. text.Duties.Where(d => d.Parties.Count == 0)]);
        }
    }

    /// <summary>What it wants to know.</summary>
    public Goal Goal { get; }

    /// <summary>What to ask next; null where nothing that can be asked could still decide anything asked about.</summary>
    /// <param name="given">The answers so far, at most one a fact; what one leaves open of its fact is not asked again.</param>
    /// <param name="skipped">The facts nobody can say more of now: not known, or left to a lawyer.</param>
    /// <exception cref="ArgumentException">The answers contradict each other, or are not of this text.</exception>
    public Question? Next(IReadOnlyList<Answer> given, IReadOnlySet<Fact> skipped)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(skipped);
        var logic = _reasoner.Logic(given);
        if (!logic.IsPossible)
        {
            throw new ArgumentException("The answers contradict each other.", nameof(given));
        }

        var closed = given.Select(a => a.Fact).Concat(skipped).ToHashSet();
        foreach (var stage in _stages)
        {
            var open = stage.Where(c => logic.Plainly(c) == Truth.Open).ToList();
            if (open.Count > 0 && OfStage(open, given, closed) is { } question)
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>What to ask next after what was said so far; see <see cref="Next(IReadOnlyList{Answer}, IReadOnlySet{Fact})"/>.</summary>
    public Question? Next(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var standing = transcript.Under(_reasoner);
        return Next(standing.Given, standing.Skipped.Concat(standing.Aside.Select(r => r.Fact)).ToHashSet());
    }

    /// <summary>Why something is asked: what each answer to it would settle of what was asked about, whatever else is open.</summary>
    /// <param name="fact">The fact asked; what was answered to it, if anything was, does not count.</param>
    /// <param name="given">The answers so far.</param>
    /// <returns>One for each answer between which the text makes a difference and which fits the answers given.</returns>
    public IReadOnlyList<AnswerEffect> Why(Fact fact, IReadOnlyList<Answer> given)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(given);
        var others = given.Where(a => a.Fact != fact).ToList();
        var now = _reasoner.Logic(others);
        var open = _stages.SelectMany(s => s).Where(c => now.StateOfReported(c) == State.Open).ToList();
        var effects = new List<AnswerEffect>();
        foreach (var tried in AnswersToTry.Of(_reasoner.Text, fact))
        {
            var then = _reasoner.Logic([.. others, tried.Answer]);
            if (then.IsPossible)
            {
                var settled = open.Select(c => new Settled(c, then.StateOfReported(c))).Where(s => s.State is State.Yes or State.No);
                effects.Add(new AnswerEffect(tried, [.. settled]));
            }
        }

        return effects;
    }

    private Question? OfStage(List<Conclusion> open, IReadOnlyList<Answer> given, HashSet<Fact> closed)
    {
        // The room a question took serves the next one; it holds nothing of what was answered.
        var store = _stores.TryTake(out var used) ? used : new DiagramStore(_budget);
        try
        {
            return OfStageCounted(open, new OpenCase(_reasoner, given, store), closed);
        }
        catch (DiagramBudgetException)
        {
            return new TriedOrder(_reasoner, given, closed).Next(open);
        }
        finally
        {
            store.Clear();
            if (_stores.Count < MostStores)
            {
                _stores.Add(store);
            }
        }
    }

    private Question? OfStageCounted(List<Conclusion> open, OpenCase now, HashSet<Fact> closed)
    {
        for (var from = 0; from < open.Count; from += MostAtOnce)
        {
            var prospects = open.Skip(from).Take(MostAtOnce).Select(c => new Prospect(now, c, closed)).Where(p => p.Facts.Count > 0).ToList();
            if (Best(prospects, now, closed) is { } question)
            {
                return question;
            }
        }

        return null;
    }

    private Question? Best(List<Prospect> prospects, OpenCase now, HashSet<Fact> closed)
    {
        var candidates = prospects.SelectMany(p => p.Facts).Distinct().ToList();
        var scored = candidates.Select(f => (Fact: f, Gain: Math.Round(prospects.Sum(p => p.Gain(f, _priors)), 12)))
            .OrderBy(c => now.Gate(c.Fact) == Diagram.True ? 0 : 1).ThenByDescending(c => c.Gain).ThenBy(c => c.Fact.Index);
        foreach (var (fact, _) in scored)
        {
            var decides = prospects.Where(p => p.Depends(fact)).Select(p => p.Conclusion).ToList();
            if (decides.Count > 0)
            {
                return new Question(fact, decides, now.Tied(candidates).Count(f => !closed.Contains(f)), Ordering.Counted);
            }
        }

        return null;
    }
}
