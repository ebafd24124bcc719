using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Mutation;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Mutation;

/// <summary>
/// Which examples can come out otherwise when a declaration changes: those whose outcomes or answers rest on it, directly or through what they read. Days are
/// looked at only by an outcome that names a day or says whether something applies.
/// </summary>
internal sealed class ExampleReach
{
    private static readonly HashSet<string> Timeless = ["yes", "no", "open", "none", "must", "may", "national law"];

    private readonly LawText _text;
    private readonly LawDays _days;
    private readonly Reading[] _readings;
    private readonly ILookup<object, Formula> _formulas;
    private readonly List<ReachedExample> _examples;
    private readonly ExampleScreen?[] _screens;

    /// <summary>Looks at the examples of a law without mutants.</summary>
    public ExampleReach(LawText text)
    {
        (_text, _days, _readings) = (text, new LawDays(text), [.. text.Readings]);
        _formulas = FormulaSlots.Of(text).ToLookup(s => s.Owner, s => s.Formula);
        _examples = [.. text.Examples.Select(Look)];
        _screens = new ExampleScreen?[_examples.Count];
    }

    /// <summary>The places of the examples that may notice a mutant, those that name its owner in an outcome first.</summary>
    public IEnumerable<(int Place, bool Named)> Of(Mutant mutant)
    {
        if (mutant.IsShownOnly)
        {
            return [];
        }

        var timed = mutant.Kind == MutationKind.Citation && mutant is { Slot: null, ChangesLookup: false };
        return _examples.Index()
            .Where(e => e.Item.RestsOn.Contains(mutant.Owner) || (e.Item.Timed && mutant.Owner is Phase or Spare))
            .Where(e => !timed || e.Item.Timed)
            .Where(e => mutant.Slot is not { } slot || !CanScreen(mutant) || ScreenOf(e.Index).MayNotice(slot, mutant.Formula))
            .OrderBy(e => e.Item.RestsOn.Count)
            .Select(e => (e.Index, e.Item.Named.Contains(mutant.Owner)));
    }

    /// <summary>What these rest on, themselves included: all that they read, directly or through others.</summary>
    public HashSet<object> RestsOn(IEnumerable<object> subjects, bool timed)
    {
        var restsOn = new HashSet<object>();
        var pending = new Stack<object>(subjects);
        while (pending.TryPop(out var next))
        {
            if (restsOn.Add(next))
            {
                foreach (var read in Reads(next, timed))
                {
                    pending.Push(read);
                }
            }
        }

        return restsOn;
    }

    /// <summary>
    /// All that anything in the text rests on. A question that is not among it is asked by other texts only; a phase or a spare that is not, decides from
    /// when no conclusion applies.
    /// </summary>
    public HashSet<object> All()
    {
        var told = _text.Facts.Select(f => f.ToldBy).OfType<ToldBy>().SelectMany(t => FormulaWalk.Facts(t.Condition));
        IEnumerable<object> all = [.. _text.Conclusions, .. _text.Forms, .. _text.Invariants, .. FactUse.Untested(_text), .. told];
        return RestsOn(all.Concat(_text.Invariants.SelectMany(i => FormulaWalk.Facts(i.Formula))), timed: true);
    }

    /// <summary>The readings these rest on.</summary>
    public IEnumerable<Reading> ReadingsBehind(object owner)
    {
        var restsOn = RestsOn([owner], timed: true);
        return _readings.Where(restsOn.Contains);
    }

    /// <summary>Whether all numbers a formula compares with are those the law has: others have no place among the questions of the law without mutants.</summary>
    public static bool CanScreen(Mutant mutant) => mutant.Formula is null
        || FormulaWalk.All(mutant.Formula).OfType<FactFormula>().All(f => f.Test is not NumberTest number || f.Fact.Thresholds.Contains(number.Threshold));

    private ExampleScreen ScreenOf(int place) => _screens[place] ??= new ExampleScreen(_text, _days, _examples[place].Example, _examples[place].Timed);

    private ReachedExample Look(Example example)
    {
        var named = example.Then.SelectMany(Subjects).ToHashSet();
        var timed = example.Then.Any(o => o.Day is not null || !Timeless.Contains(o.Expected));
        var always = _text.Invariants.Where(i => i.Assumed).Concat<object>(_text.Classes.Where(c => c.Name!.Outside));
        return new ReachedExample(example, named, RestsOn(named.Concat(example.Given.Select(a => a.Fact)).Concat(always), timed), timed);
    }

    private IEnumerable<object> Subjects(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Question => _text.Facts.Where(f => f.Id == outcome.Id),
        // Which penalty reaches a breach hangs on the others as well.
        OutcomeKind.Penalty when outcome.Names.Count > 0 => [.. _text.Penalties, .. _text.Conclusions.Where(c => outcome.Names.Contains(c.Id))],
        _ => Named(outcome.Id),
    };

    private IEnumerable<object> Named(string id) =>
        _text.Conclusions.Where(c => c.Id == id).Cast<object>().Concat(_text.Forms.Where(f => f.Id == id)).SelectMany(s => s is Route route ? route.Ways.Prepend<object>(route) : [s]);

    private IEnumerable<object> Reads(object owner, bool timed)
    {
        var read = _formulas[owner].SelectMany(FormulaWalk.All).SelectMany(Reads);
        return owner switch
        {
            Group { Name.Otherwise: true } => read.Concat(_text.Classes),
            Conclusion conclusion => read.Concat(FormulaWalk.Reads(conclusion)).Concat(timed ? Days(conclusion) : []),
            _ => read,
        };
    }

    private static IEnumerable<object> Reads(Formula formula) => formula switch
    {
        FactFormula test => [test.Fact],
        PhaseDateFormula test => [test.Fact, test.Phase],
        ConclusionFormula test => [test.Conclusion],
        UnderFormula under => under.Group.Grounds,
        ReadingFormula test => [test.Reading],
        _ => [],
    };

    private IEnumerable<object> Days(Conclusion conclusion) => conclusion.Cites.Count == 0 ? [] :
        _text.Spares.Where(s => s.From.Contains(conclusion.Cites[0])).Append<object?>(_days.PhaseOf(conclusion)).OfType<object>();
}
