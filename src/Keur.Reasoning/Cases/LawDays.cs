using Keur.Law.Model;

namespace Keur.Reasoning.Cases;

/// <summary>
/// What of a text's phases and spares bears on which conclusion: the same for every case, so it is looked up once. Threads may share it: whatever two find at
/// the same time is the same.
/// </summary>
internal sealed class LawDays(LawText text)
{
    private readonly (Phase? Phase, bool Found)[] _phases = new (Phase?, bool)[text.Conclusions.Count];
    private readonly Conclusion[]?[] _reads = new Conclusion[text.Conclusions.Count][];
    private readonly IReadOnlyList<Spare>?[] _own = new IReadOnlyList<Spare>?[text.Conclusions.Count];
    private readonly IReadOnlyList<Spare>?[] _behind = new IReadOnlyList<Spare>?[text.Conclusions.Count];

    /// <summary>Every day on which a phase starts or a spare ends, and the day the act entered into force.</summary>
    public IReadOnlyList<DateOnly> Named { get; } =
    [
        .. text.Phases.SelectMany(p => p.Starts).Select(s => s.Day).Concat(text.Spares.SelectMany(s => s.Until).Select(u => u.Day)).Append(text.Act.InForce)
            .OfType<DateOnly>().Distinct().Order(),
    ];

    /// <summary>The events that end a spare.</summary>
    public IReadOnlySet<Fact> Events { get; } = text.Spares.SelectMany(s => s.Until).Select(u => u.Event).OfType<Fact>().ToHashSet();

    /// <summary>The phase of the first citation of a conclusion; null where it cites nothing or none covers it.</summary>
    public Phase? PhaseOf(Conclusion conclusion)
    {
        ref var phase = ref _phases[conclusion.Index];
        if (!phase.Found)
        {
            phase = (conclusion.Cites.Count == 0 ? null : text.PhaseOf(conclusion.Cites[0]), true);
        }

        return phase.Phase;
    }

    /// <summary>Classes, roles, routes, duties and penalties can be spared; a helper never, so that no limit takes a definition away.</summary>
    public static bool IsSpareable(Conclusion conclusion) => conclusion switch
    {
        Rule rule => rule.Group is { Kind: ConclusionKind.Class or ConclusionKind.Role },
        Duty or Route or Way or Penalty => true,
        _ => false,
    };

    /// <summary>The spares that name the first citation of a conclusion that can be spared.</summary>
    public IReadOnlyList<Spare> SparesOf(Conclusion conclusion) => _own[conclusion.Index] ??=
        conclusion.Cites.Count > 0 && IsSpareable(conclusion) ? [.. text.Spares.Where(s => s.From.Contains(conclusion.Cites[0]))] : [];

    /// <summary>The spares of a conclusion, of its grounds and of all that it reads, nearest first.</summary>
    public IReadOnlyList<Spare> SparesBehind(Conclusion conclusion) =>
        _behind[conclusion.Index] ??= [.. WithReads(conclusion).SelectMany(SparesOf).Distinct()];

    private IEnumerable<Conclusion> WithReads(Conclusion conclusion)
    {
        var seen = new HashSet<Conclusion> { conclusion };
        var pending = new Queue<Conclusion>(seen);
        while (pending.TryDequeue(out var next))
        {
            yield return next;
            foreach (var read in _reads[next.Index] ??= [.. FormulaWalk.Reads(next).Distinct()])
            {
                if (seen.Add(read))
                {
                    pending.Enqueue(read);
                }
            }
        }
    }
}
