using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Which answers of a case can bear on a question: those to facts it reads, itself or through gates, and those that, directly or through others, limit what is possible
/// of these. An answer that only an open gate allows limits nothing where the gate is plainly open.
/// </summary>
internal sealed class RelevantFacts
{
    private readonly AskedNet _asked;
    private readonly HashSet<Fact>[] _read;
    private readonly Dictionary<int, HashSet<Fact>> _readInTime;
    private readonly Dictionary<Fact, HashSet<Fact>> _gates;
    private readonly List<(Formula Formula, HashSet<Fact> Facts)> _ruledOut;

    /// <summary>Looks through what is asked.</summary>
    public RelevantFacts(AskedNet asked)
    {
        _asked = asked;
        _read = [.. asked.Holds.Select(t => FactsOf([t]))];
        _readInTime = asked.Timed.ToDictionary(t => t.Question, t => FactsOf([.. t.OnDay, .. t.Calm, t.HasTwoDays]));
        var text = asked.Reasoner.Text;
        _gates = text.Facts.Where(f => f.OnlyWhen is not null).ToDictionary(f => f, f => Behind(FormulaWalk.Facts(f.OnlyWhen!)));
        _ruledOut = [.. text.Invariants.Where(i => i.Assumed).Select(i => (i.Formula, Behind(Read(i.Formula))))];
    }

    private HashSet<Fact> FactsOf(IEnumerable<PlaneTerm> terms)
    {
        var (facts, seen, pending) = (new HashSet<Fact>(), new HashSet<int>(), new Stack<int>(terms.Select(t => t.Node)));
        while (pending.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (_asked.Net.Nodes[node].Input is { } input)
            {
                facts.Add(input.Fact);
            }

            // What answers to other facts force is looked at case by case.
            var inner = _asked.Net.Nodes[node] is { Input: not null } asks ? asks.Terms.Take(1) : _asked.Net.Nodes[node].Terms;
            inner.ToList().ForEach(t => pending.Push(t.Node));
        }

        return facts;
    }

    /// <summary>Some facts and all on which it depends whether they arise: gates read facts only.</summary>
    private static HashSet<Fact> Behind(IEnumerable<Fact> facts)
    {
        var found = new HashSet<Fact>();
        var pending = new Queue<Fact>(facts);
        while (pending.TryDequeue(out var fact))
        {
            if (found.Add(fact) && fact.OnlyWhen is { } gate)
            {
                FormulaWalk.Facts(gate).ToList().ForEach(pending.Enqueue);
            }
        }

        return found;
    }

    /// <summary>The facts a formula reads, itself or through conclusions.</summary>
    public static HashSet<Fact> Read(Formula formula)
    {
        var seen = new HashSet<Conclusion>();
        var pending = new Queue<Conclusion>(FormulaWalk.Conclusions(formula));
        var facts = FormulaWalk.Facts(formula).ToHashSet();
        while (pending.TryDequeue(out var read))
        {
            if (seen.Add(read))
            {
                facts.UnionWith(FormulaWalk.FormulasOf(read).SelectMany(FormulaWalk.Facts));
                FormulaWalk.Reads(read).ToList().ForEach(pending.Enqueue);
            }
        }

        return facts;
    }

    /// <summary>
    /// What limits what is possible for a case: answers that only an open gate allows, where the gate is not plainly open, and what no system can be, where that is not plainly
    /// ruled out; each with the facts it ties together.
    /// </summary>
    public IReadOnlyList<(Fact? Fact, HashSet<Fact> Facts)> LimitsOf(IReadOnlyList<Answer> answers)
    {
        var logic = _asked.Reasoner.Logic(answers);
        return
        [
            .. answers.Where(a => a.OpensGate && a.Fact.OnlyWhen is not null && logic.PlainGate(a.Fact) != Truth.Yes).Select(a => (Fact: (Fact?)a.Fact, Facts: _gates[a.Fact])),
            .. _ruledOut.Where(r => logic.Plainly(r.Formula) != Truth.No).Select(r => (Fact: (Fact?)null, r.Facts)),
        ];
    }

    /// <summary>The answers that can bear on a question, in the order given; on whether they fit together at all, those that limit anything.</summary>
    /// <param name="question">The question, by its place; <see cref="LeftOver.Fit"/> for whether the answers fit.</param>
    /// <param name="answers">The answers of the case.</param>
    /// <param name="limits">What <see cref="LimitsOf"/> gives for them.</param>
    public IReadOnlyList<Answer> Of(int question, IReadOnlyList<Answer> answers, IReadOnlyList<(Fact? Fact, HashSet<Fact> Facts)> limits) =>
        Of(question < 0 ? null : _read[question], answers, limits);

    /// <summary>The answers that can bear on when a question binds. That a date never is, or is not yet, counts whatever date it is; one such answer stands for all.</summary>
    public IReadOnlyList<Answer> OfTiming(int question, IReadOnlyList<Answer> answers, IReadOnlyList<(Fact? Fact, HashSet<Fact> Facts)> limits)
    {
        var relevant = Of(_readInTime[question], answers, limits);
        var events = _asked.Reasoner.Days.Events;
        bool IsAbsent(Answer answer) => answer.Dated == false || (answer.NotYet && events.Contains(answer.Fact));
        return relevant.Any(IsAbsent) || answers.FirstOrDefault(IsAbsent) is not { } absent ? relevant : [.. relevant, absent];
    }

    private static IReadOnlyList<Answer> Of(HashSet<Fact>? read, IReadOnlyList<Answer> answers, IReadOnlyList<(Fact? Fact, HashSet<Fact> Facts)> all)
    {
        var (limits, facts, rulers) = (all.ToList(), new HashSet<Fact>(read ?? []), new HashSet<Fact>());
        for (var count = -1; count != limits.Count;)
        {
            count = limits.Count;
            foreach (var limit in limits.FindAll(l => read is null || l.Facts.Overlaps(facts) || (l.Fact is { } own && facts.Contains(own))))
            {
                facts.UnionWith(limit.Facts);
                rulers.UnionWith(limit.Fact is null ? [] : [limit.Fact]);
                limits.Remove(limit);
            }
        }

        return [.. answers.Where(a => facts.Contains(a.Fact) || rulers.Contains(a.Fact))];
    }
}
