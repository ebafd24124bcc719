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
        var asked = Facts(open, terms).Where(f => !closed.Contains(f) && terms.Compiler.Gate(f) != Truth.No).ToList();
        var logic = reasoner.Logic(given);
        var best = asked.OrderBy(f => terms.Compiler.Gate(f) == Truth.Yes ? 0 : 1).ThenByDescending(f => Settles(f, open)).ThenBy(f => f.Index)
            .FirstOrDefault(f => logic.StateOfGate(f) != State.No);
        return best is null ? null : new Question(best, [.. open.Where(c => Facts([c], terms).Contains(best))], asked.Count, Ordering.Tried);
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

    /// <summary>
    /// The facts that conclusions read, themselves or through others that are not settled, those on which it depends whether these arise, and those that
    /// an `impossible` ties to any of them.
    /// </summary>
    private IReadOnlySet<Fact> Facts(IReadOnlyList<Conclusion> open, Terms<Truth> terms)
    {
        bool IsOpen(Conclusion read) => terms.Descriptions.Of(read) == Truth.Open;
        var outside = reasoner.Text.Classes.Where(c => c.Name!.Outside || open.Any(o => o is Group { Name.Otherwise: true }));
        var read = new ReadFacts(IsOpen);
        read.Add(open.Concat(outside.Where(IsOpen)));
        var ties = reasoner.Text.Invariants.Where(i => i.Assumed).Select(i => (i.Formula, Facts: FactsOf(i.Formula, IsOpen))).ToList();
        while (ties.FindIndex(t => t.Facts.Overlaps(read.Facts)) is var next and >= 0)
        {
            read.Add(ties[next].Formula);
            ties.RemoveAt(next);
        }

        return read.Facts;
    }

    private static IReadOnlySet<Fact> FactsOf(Formula formula, Func<Conclusion, bool> isOpen)
    {
        var read = new ReadFacts(isOpen);
        read.Add(formula);
        return read.Facts;
    }
}
