using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.WhatIf;

/// <summary>
/// Says what would have to be otherwise for a conclusion to turn, and what would have to be known for an open one to be settled. Only possible systems are
/// looked at.
/// </summary>
public sealed class WhatIfFinder(Reasoner reasoner)
{
    /// <summary>How many sets are told at most.</summary>
    public const int MostSets = 6;

    /// <summary>What would turn or settle a conclusion, as reported, of a case.</summary>
    /// <param name="answers">The answers of the case.</param>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="mayChange">Which facts can be changed at all; null: every one.</param>
    /// <exception cref="ArgumentException">The answers contradict each other, or are not of this text.</exception>
    public Found Of(IReadOnlyList<Answer> answers, Conclusion conclusion, Func<Fact, bool>? mayChange = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(conclusion);
        var state = reasoner.StateOf(answers, conclusion) ?? throw new ArgumentException("The answers contradict each other.", nameof(answers));
        try
        {
            return state switch
            {
                State.Yes or State.No => new Found(conclusion, state, Turns(answers, conclusion, (state == State.Yes, mayChange ?? (_ => true))), [], IsExact: true),
                State.Open => Settled(answers, conclusion),
                _ => new Found(conclusion, state, [], [], IsExact: false),
            };
        }
        catch (DiagramBudgetException)
        {
            return new Found(conclusion, state, [], [], IsExact: false);
        }
    }

    private List<Turn> Turns(IReadOnlyList<Answer> answers, Conclusion conclusion, (bool Holds, Func<Fact, bool> MayChange) asked)
    {
        var search = new TurnSearch(reasoner, answers, conclusion, asked.Holds);
        return [.. search.Smallest(asked.MayChange, MostSets).Select(facts => Told(answers, conclusion, facts, search))];
    }

    private Turn Told(IReadOnlyList<Answer> answers, Conclusion conclusion, IReadOnlyList<Fact> facts, TurnSearch search)
    {
        var (changes, others) = search.Nearest(facts);
        List<Answer> With(IReadOnlyList<Answer> besides) =>
            [.. answers.Where(a => !facts.Contains(a.Fact) && !besides.Any(b => b.Fact == a.Fact)), .. changes, .. besides];
        var besides = others.ToList();
        foreach (var other in others)
        {
            var fewer = besides.FindAll(b => b != other);
            besides = reasoner.StateOf(With(fewer), conclusion) == search.Turned ? fewer : besides;
        }

        return new Turn(facts, changes, besides, Through(conclusion, reasoner.Logic(answers), reasoner.Logic(With(besides))));
    }

    /// <summary>What a conclusion reads, itself or through others, and what limits its being reported, where it comes out differently and cites a provision.</summary>
    private List<Conclusion> Through(Conclusion conclusion, CaseLogic before, CaseLogic after)
    {
        var seen = reasoner.Text.Classes.Where(c => c.Name!.Outside).Prepend(conclusion).ToHashSet();
        var pending = new Queue<Conclusion>(seen);
        var through = new List<Conclusion>();
        while (pending.TryDequeue(out var next))
        {
            var (was, now) = (before.StateOf(next), after.StateOf(next));
            if (was == now && next != conclusion)
            {
                continue;
            }

            through.AddRange(next.Cites.Count > 0 && was != State.Open && now != State.Open && was != now ? [next] : []);
            foreach (var read in FormulaWalk.Reads(next).Where(seen.Add))
            {
                pending.Enqueue(read);
            }
        }

        return through;
    }

    private Found Settled(IReadOnlyList<Answer> answers, Conclusion conclusion)
    {
        var search = new SettlingSearch(reasoner.Logic(answers), conclusion);
        var (yes, no) = (search.Smallest(holds: true), search.Smallest(holds: false));
        return new Found(conclusion, State.Open, [], [.. yes.Sets.Concat(no.Sets).Select(s => Lean(answers, conclusion, s))], yes.IsExact && no.IsExact);
    }

    /// <summary>Without what an answer is not needed for after all: a day or a number says more than what it was told for.</summary>
    private Settling Lean(IReadOnlyList<Answer> answers, Conclusion conclusion, Settling settling)
    {
        var kept = settling.Answers.ToList();
        foreach (var answer in settling.Answers.Where(_ => kept.Count > 1))
        {
            var fewer = kept.FindAll(a => a != answer);
            var given = answers.Where(a => !fewer.Any(f => f.Fact == a.Fact)).Concat(fewer);
            kept = reasoner.StateOf(given, conclusion) == settling.State ? fewer : kept;
        }

        return settling with { Answers = kept };
    }
}
