using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Fills in answers that the cases of others around the same system give: yes where what the law asks of them holds for any, no where for none. With nobody
/// of whom it is asked on file, or while their cases leave it open, the question stays. Only what arises is filled in.
/// </summary>
internal sealed class ToldAnswers(LawText text, Func<IEnumerable<Answer>, CaseLogic> logic)
{
    private readonly List<Fact> _told = [.. text.Facts.Where(f => f.ToldBy is not null)];

    /// <summary>The answers of each case, with what the others tell.</summary>
    public IReadOnlyList<IReadOnlyList<Answer>> Fill(IReadOnlyList<FiledCase> filed)
    {
        var cases = filed;
        // What one is told may tell another; each round settles at least one more fact, so it ends.
        for (var round = 0; round <= _told.Count * filed.Count; round++)
        {
            var next = Round(cases);
            if (next.Zip(cases).All(p => p.First.Answers.Count == p.Second.Answers.Count && p.First.Assumed.Count == p.Second.Assumed.Count))
            {
                break;
            }

            cases = next;
        }

        return [.. cases.Select(c => c.Answers)];
    }

    private List<FiledCase> Round(IReadOnlyList<FiledCase> cases)
    {
        var open = cases.Any(c => _told.Exists(f => IsAsked(c, f)));
        if (!open)
        {
            return [.. cases];
        }

        var logics = cases.Select(c => logic(c.Answers)).ToList();
        return [.. cases.Select((c, i) => Tell(c, logics[i], [.. logics.Where((_, j) => IsOther(cases[j], c) && logics[j].IsPossible)], [.. logics.Where(l => l.IsPossible)]))];
    }

    private static bool IsAsked(FiledCase filed, Fact fact) => filed.Assumed.Contains(fact) || !filed.Answers.Any(a => a.Fact == fact);

    private static bool IsOther(FiledCase other, FiledCase own) => other.Actor is not null && other.Actor != own.Actor;

    private FiledCase Tell(FiledCase filed, CaseLogic own, IReadOnlyList<CaseLogic> others, IReadOnlyList<CaseLogic> all)
    {
        foreach (var fact in _told.Where(f => IsAsked(filed, f) && own.StateOfGate(f) == State.Yes))
        {
            var asked = fact.ToldBy!.Who is { } role ? all.Where(l => l.StateOf(text.Roles.First(r => r.Id == role)) == State.Yes) : others;
            if (Told(fact.ToldBy, [.. asked]) is { } yes)
            {
                filed = new FiledCase(filed.Actor, [.. filed.Answers.Where(a => a.Fact != fact), Answer.Of(fact, yes)], filed.Assumed.Where(f => f != fact).ToHashSet());
            }
        }

        return filed;
    }

    private static bool? Told(ToldBy told, IReadOnlyList<CaseLogic> asked)
    {
        var states = asked.Select(l => l.StateOf(told.Condition)).ToList();
        return states.Contains(State.Yes) ? true : states.Count > 0 && states.TrueForAll(s => s == State.No) ? false : null;
    }
}
