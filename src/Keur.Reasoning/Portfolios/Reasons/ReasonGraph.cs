using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Comparisons;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>
/// Which conclusions of two laws lead to a declaration that differs, and what must be asked of every case beside what is reported, so that what makes a difference for it can be told as
/// <see cref="LawComparer.ChargesOf(string, bool, IReadOnlyList{Answer}, IReadOnlyList{Answer})"/> tells it of one case.
/// </summary>
internal sealed class ReasonGraph
{
    private readonly AskedLaw _before;
    private readonly AskedLaw _after;
    private readonly ChangedParts _changed;
    private readonly HashSet<string> _described;
    private readonly HashSet<string> _binding;
    private readonly HashSet<string> _phased;
    private readonly Dictionary<string, Charge?> _phases = [];
    private readonly Dictionary<string, string[]> _seeds = [];

    /// <summary>Looks through two laws.</summary>
    /// <param name="laws">The laws.</param>
    /// <param name="asked">The ids of the conclusions of which it is asked what changes.</param>
    public ReasonGraph((AskedLaw Before, AskedLaw After) laws, IEnumerable<string> asked)
    {
        (_before, _after) = laws;
        _changed = new LawComparer(_before, _after).Changed;
        List<string> ids = [.. asked.Distinct()];
        _described = Leading(ids, applied: false, n => _changed.Own(n, applied: false).Count > 0);
        _binding = Leading(ids, applied: true, n => _changed.Own(n, applied: true).Count > 0);
        _phased = Leading(ids, applied: false, n => PhaseOf(n) is not null);
        (Before, After) = (AspectsOf(_before), AspectsOf(_after));
    }

    /// <summary>What is asked of the first law.</summary>
    public IReadOnlyList<PortfolioQuestion> Before { get; }

    /// <summary>What is asked of the second law.</summary>
    public IReadOnlyList<PortfolioQuestion> After { get; }

    /// <summary>The conclusion, and what limits its being reported.</summary>
    public IReadOnlyList<string> Seeds(string id)
    {
        if (!_seeds.TryGetValue(id, out var seeds))
        {
            _seeds[id] = seeds = [.. _changed.Seeds(id)];
        }

        return seeds;
    }

    /// <summary>What a conclusion reads that leads to something that differs.</summary>
    public IEnumerable<string> ReadBy(string id, bool applied) => _changed.ReadBy(id, applied).Where((applied ? _binding : _described).Contains);

    /// <summary>What a conclusion reads that leads to a phase that differs in whatever day.</summary>
    public IEnumerable<string> ReadToPhase(string id) => _changed.ReadBy(id, applied: false).Where(_phased.Contains);

    /// <summary>The declarations that differ and that a conclusion itself rests on.</summary>
    public IReadOnlyList<Charge> Own(string id, bool applied) => _changed.Own(id, applied);

    /// <summary>The phase of a conclusion, where it differs in whatever day.</summary>
    public Charge? PhaseOf(string id)
    {
        if (!_phases.TryGetValue(id, out var phase))
        {
            _phases[id] = phase = _changed.PhaseOf(id);
        }

        return phase;
    }

    /// <summary>What some conclusions read, themselves or through others, and they themselves, in so far as it leads to one that ends the search.</summary>
    private HashSet<string> Leading(IEnumerable<string> ids, bool applied, Func<string, bool> ends)
    {
        var (readers, pending) = (new Dictionary<string, List<string>>(), new Queue<string>(ids.SelectMany(Seeds)));
        var reached = pending.ToHashSet();
        while (pending.TryDequeue(out var next))
        {
            foreach (var read in _changed.ReadBy(next, applied))
            {
                (readers.TryGetValue(read, out var by) ? by : readers[read] = []).Add(next);
                if (reached.Add(read))
                {
                    pending.Enqueue(read);
                }
            }
        }

        return Back(reached.Where(ends), readers);
    }

    private static HashSet<string> Back(IEnumerable<string> ends, Dictionary<string, List<string>> readers)
    {
        var pending = new Queue<string>(ends);
        var leading = pending.ToHashSet();
        while (pending.TryDequeue(out var next))
        {
            readers.GetValueOrDefault(next, []).Where(leading.Add).ToList().ForEach(pending.Enqueue);
        }

        return leading;
    }

    /// <summary>What is asked of one law: what it says of each conclusion that leads to a difference, whether that binds, and what each difference comes to by itself.</summary>
    private List<PortfolioQuestion> AspectsOf(AskedLaw law)
    {
        var asked = new Dictionary<string, PortfolioQuestion>();
        foreach (var id in _described.Union(_binding).Union(_phased))
        {
            var (own, any) = (law.Text.Find(id), _after.Text.Find(id) ?? _before.Text.Find(id)!);
            IEnumerable<Aspect> aspects =
            [
                .. own is null ? Array.Empty<Aspect>() : [new DescribedAspect(own)],
                .. own is null || !_binding.Contains(id) ? Array.Empty<Aspect>() : [new BindingAspect(own)],
                .. Own(id, applied: true).SelectMany(c => OfCharge(law, c)),
            ];
            aspects.ToList().ForEach(a => asked.TryAdd(a.Key, new PortfolioQuestion(any, null) { Aspect = a }));
        }

        return [.. asked.Values];
    }

    private IEnumerable<Aspect> OfCharge(AskedLaw law, Charge charge)
    {
        var text = law.Text;
        if (charge.IsPhase)
        {
            var id = law == _before ? charge.Phases.Before : charge.Phases.After;
            return text.Phases.Where(p => p.Id == id).Select(p => new BegunAspect(p));
        }

        return text.Find(charge.Id) is not null ? []
            : text.Spares.FirstOrDefault(s => s.Id == charge.Id) is { } spare ? [new LastingAspect(spare)]
            : text.FindFact(charge.Id) is { } fact ? [new ArisingAspect(fact)] : [];
    }
}
