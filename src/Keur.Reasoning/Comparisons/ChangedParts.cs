using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Reasoning.Comparisons;

/// <summary>
/// Which declarations of two laws differ, and which of these bear on a conclusion. A conclusion on which none bears is the same under both, without anything
/// being drawn.
/// </summary>
internal sealed class ChangedParts
{
    private readonly ComparedLaw _before;
    private readonly ComparedLaw _after;
    private readonly FormulaKey _beforeKey;
    private readonly FormulaKey _afterKey;
    private readonly Dictionary<string, Charge?> _known = [];

    // What one conclusion reads is asked again for all that read it.
    private readonly Dictionary<(string Id, bool Applied), string[]> _reads = [];
    private readonly Dictionary<(string Id, bool Applied), Charge[]> _own = [];

    /// <summary>Compares two laws.</summary>
    public ChangedParts(ComparedLaw before, ComparedLaw after)
    {
        (_before, _after) = (before, after);
        (_beforeKey, _afterKey) = (new FormulaKey(before.Readings), new FormulaKey(after.Readings));
    }

    /// <summary>The declarations that differ and that a conclusion reads, itself or through others, nearest first.</summary>
    /// <param name="id">The id of the conclusion.</param>
    /// <param name="applied">Whether days count: phases and spares.</param>
    public IReadOnlyList<Charge> Behind(string id, bool applied) => [.. Walk(id, applied, _ => true).SelectMany(n => Own(n, applied)).DistinctBy(c => c.Id)];

    /// <summary>Whether any declaration that a conclusion reads differs.</summary>
    public bool IsAnyBehind(string id, bool applied) => Walk(id, applied, _ => true).SelectMany(n => Own(n, applied)).Any();

    /// <summary>
    /// Of the declarations that differ, those that make conclusions come out differently for one system or case: only what comes out differently is followed
    /// to what it reads. Those that cite a provision, where any does: what cites nothing merely gathers what does.
    /// </summary>
    /// <param name="ids">The conclusions.</param>
    /// <param name="applied">Whether days count.</param>
    /// <param name="fate">What comes out differently.</param>
    public IReadOnlyList<Charge> Telling(IEnumerable<string> ids, bool applied, IFate fate)
    {
        var told = ids.SelectMany(id => Walk(id, applied, fate.Differs)).Distinct().SelectMany(n => Own(n, applied)).Where(fate.Differs).DistinctBy(c => c.Id).ToList();
        return told.Exists(c => c.Cites.Count > 0) ? told.FindAll(c => c.Cites.Count > 0) : told;
    }

    /// <summary>The phases that differ, in whatever day, of a conclusion and of what it reads and holds.</summary>
    public IReadOnlyList<Charge> Phases(string id, Func<string, bool> holds) => [.. Walk(id, applied: false, holds).Select(PhaseOf).OfType<Charge>().DistinctBy(c => c.Id)];

    /// <summary>The phase of a conclusion, where it differs in whatever day; null where it does not, or one of the laws lacks the conclusion.</summary>
    public Charge? PhaseOf(string id) => _before.Find(id) is { } before && _after.Find(id) is { } after ? OfPhase(before, after, whole: true) : null;

    /// <summary>A conclusion, and what it reads, itself or through others, as far as that is followed; nearest first.</summary>
    private IEnumerable<string> Walk(string id, bool applied, Func<string, bool> isFollowed)
    {
        var pending = new Queue<string>(Seeds(id).Where(s => s == id || isFollowed(s)));
        var seen = pending.ToHashSet();
        while (pending.TryDequeue(out var next))
        {
            yield return next;
            foreach (var read in ReadBy(next, applied).Where(r => !seen.Contains(r) && isFollowed(r)))
            {
                seen.Add(read);
                pending.Enqueue(read);
            }
        }
    }

    /// <summary>The conclusion, and what limits its being reported.</summary>
    public IEnumerable<string> Seeds(string id)
    {
        var texts = new[] { _before.Law.Text, _after.Law.Text };
        var isOtherwise = texts.SelectMany(t => t.Classes).Any(c => c.Id == id && c.Name!.Otherwise);
        return texts.SelectMany(t => t.Classes).Where(c => c.Name!.Outside || isOtherwise).Select(c => c.Id).Prepend(id).Distinct();
    }

    /// <summary>What a conclusion of either law reads itself, and where days count what its phase and its spares do.</summary>
    public IReadOnlyList<string> ReadBy(string id, bool applied)
    {
        if (!_reads.TryGetValue((id, applied), out var reads))
        {
            reads = [.. new[] { _before, _after }.SelectMany(s => s.Find(id) is { } c
                ? FormulaWalk.Reads(c).Concat(applied ? Days(s, c).SelectMany(f => FormulaWalk.Conclusions(f)) : []).Select(r => r.Id)
                : []).Distinct()];
            _reads[(id, applied)] = reads;
        }

        return reads;
    }

    private static IEnumerable<Formula> Days(ComparedLaw side, Conclusion conclusion)
    {
        var starts = side.Days.PhaseOf(conclusion)?.Starts.Select(s => s.When) ?? [];
        var spares = side.Days.SparesOf(conclusion);
        return starts.Concat(spares.Select(s => s.When)).Concat(spares.SelectMany(s => s.Until).Select(u => u.When)).OfType<Formula>()
            .Concat(spares.SelectMany(s => s.Unless).Select(u => u.Formula));
    }

    /// <summary>The declarations that differ and that a conclusion itself rests on.</summary>
    public IReadOnlyList<Charge> Own(string id, bool applied)
    {
        if (!_own.TryGetValue((id, applied), out var own))
        {
            own = [.. OwnOf(id, applied)];
            _own[(id, applied)] = own;
        }

        return own;
    }

    private IEnumerable<Charge> OwnOf(string id, bool applied)
    {
        var (before, after) = (_before.Find(id), _after.Find(id));
        var own = Changed($"conclusion {id}", (before is null ? null : _beforeKey.Of(before), after is null ? null : _afterKey.Of(after)), id, (after ?? before)!.Cites);
        var gates = FactsOf(before).Concat(FactsOf(after)).Select(f => f.Id).Distinct().Select(Gate);
        return new[] { own }.Concat(gates).Concat(applied ? OfDays(before, after) : []).OfType<Charge>();
    }

    private static IEnumerable<Fact> FactsOf(Conclusion? conclusion) => conclusion is null ? [] : FormulaWalk.FormulasOf(conclusion).SelectMany(FormulaWalk.Facts);

    private Charge? Gate(string id)
    {
        var (before, after) = (_before.Law.Text.FindFact(id), _after.Law.Text.FindFact(id));
        return before is null || after is null ? null : Changed($"fact {id}", (_beforeKey.Of(before.OnlyWhen), _afterKey.Of(after.OnlyWhen)), id, []);
    }

    private IEnumerable<Charge?> OfDays(Conclusion? before, Conclusion? after)
    {
        if (before is null || after is null)
        {
            yield break;
        }

        yield return OfPhase(before, after, whole: false);
        var (spared, sparedNow) = (_before.Days.SparesOf(before), _after.Days.SparesOf(after));
        foreach (var id in spared.Concat(sparedNow).Select(s => s.Id).Distinct())
        {
            var (old, now) = (spared.FirstOrDefault(s => s.Id == id), sparedNow.FirstOrDefault(s => s.Id == id));
            var spares = (old is null ? null : _beforeKey.Of(old, _before.Law.Day), now is null ? null : _afterKey.Of(now, _after.Law.Day));
            yield return Changed($"spare {id} {spares.Item1 is null} {spares.Item2 is null}", spares, id, (now ?? old)!.Cites);
        }
    }

    /// <summary>What differs of the phases of a conclusion: as far as they have come by the day of each law, or as a whole.</summary>
    private Charge? OfPhase(Conclusion before, Conclusion after, bool whole)
    {
        var (first, second) = (_before.Days.PhaseOf(before), _after.Days.PhaseOf(after));
        if ((second ?? first) is not { } phase)
        {
            return null;
        }

        var said = (Begun(_beforeKey, first, _before.Law, (before, whole)), Begun(_afterKey, second, _after.Law, (after, whole)));
        IReadOnlyList<Citation> cites = [.. phase.Cites.Concat(phase.Starts.SelectMany(s => s.Cites)).Distinct()];
        return Changed($"days {before.Id} {whole}", said, phase.Id, cites) is { } charge ? charge with { IsPhase = true, Phases = (first?.Id, second?.Id) } : null;
    }

    private static string Begun(FormulaKey key, Phase? phase, AskedLaw law, (Conclusion Conclusion, bool Whole) of) =>
        phase is null ? $"{of.Conclusion.Cites.Count > 0 && law.Text.Act.InForce <= law.Day}" : key.Of(phase, of.Whole ? null : law.Day);

    private Charge? Changed(string key, (string? Before, string? After) said, string id, IReadOnlyList<Citation> cites)
    {
        if (!_known.TryGetValue(key, out var charge))
        {
            charge = said.Before == said.After ? null : new Charge(id, cites, said.Before is null, said.After is null);
            _known[key] = charge;
        }

        return charge;
    }
}
