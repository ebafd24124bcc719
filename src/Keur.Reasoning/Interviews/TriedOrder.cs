using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Interviews;

/// <summary>Chooses a question without diagrams: tries the answers to each fact with plain three values and takes the fact that settles most on average.</summary>
internal sealed class TriedOrder(Reasoner reasoner, IReadOnlyList<Answer> given, IReadOnlySet<Fact> closed)
{
    /// <summary>What to ask about these conclusions; null where nothing that they read can be asked.</summary>
    public Question? Next(List<Conclusion> open)
    {
        var terms = Terms(given);
        var asked = Facts(open).Where(f => !closed.Contains(f) && terms.Compiler.Gate(f) != Truth.No).ToList();
        var best = asked.OrderBy(f => terms.Compiler.Gate(f) == Truth.Yes ? 0 : 1).ThenByDescending(f => Settles(f, open)).ThenBy(f => f.Index).FirstOrDefault();
        return best is null ? null : new Question(best, [.. open.Where(c => Facts([c]).Contains(best))], asked.Count, Ordering.Tried);
    }

    private double Settles(Fact fact, List<Conclusion> open)
    {
        var tried = AnswersToTry.Of(reasoner.Text, fact);
        return tried.Count == 0 ? 0 : tried.Average(t => SettledBy(t.Answer, open));
    }

    private int SettledBy(Answer answer, List<Conclusion> open)
    {
        var terms = Terms([.. given, answer]);
        return open.Count(c => terms.Reported(c) != Truth.Open);
    }

    private Terms<Truth> Terms(IReadOnlyList<Answer> answers) =>
        new(Kleene.Values, (reasoner.Text, reasoner.Days), reasoner.Readings, new KnownAnswers(reasoner.Text, reasoner.AsOf, answers));

    /// <summary>The facts that conclusions read, themselves or through others, and those on which it depends whether these arise.</summary>
    private HashSet<Fact> Facts(IReadOnlyList<Conclusion> open)
    {
        var outside = reasoner.Text.Classes.Where(c => c.Name!.Outside || open.Any(o => o is Group { Name.Otherwise: true }));
        var seen = open.Concat(outside).ToHashSet();
        var pending = new Queue<Conclusion>(seen);
        var facts = new HashSet<Fact>();
        while (pending.TryDequeue(out var next))
        {
            foreach (var formula in FormulaWalk.FormulasOf(next))
            {
                AddFacts(formula, facts);
            }

            foreach (var read in FormulaWalk.Reads(next).Where(seen.Add))
            {
                pending.Enqueue(read);
            }
        }

        return facts;
    }

    private static void AddFacts(Formula formula, HashSet<Fact> facts)
    {
        foreach (var fact in FormulaWalk.Facts(formula).Where(facts.Add))
        {
            if (fact.OnlyWhen is { } gate)
            {
                AddFacts(gate, facts);
            }
        }
    }
}
