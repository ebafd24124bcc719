using Keur.Law.Versions;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Reasons;

/// <summary>Tells for all cases of a chunk at once what of two laws makes a conclusion come out differently: of every declaration that differs a plane of the cases for which it does.</summary>
internal sealed class ChunkReasons
{
    private readonly ReasonGraph _graph;
    private readonly ChunkStates _before;
    private readonly ChunkStates _after;
    private readonly IReadOnlyDictionary<string, int> _placesBefore;
    private readonly IReadOnlyDictionary<string, int> _placesAfter;
    private readonly (bool Before, bool After) _inForce;
    private readonly Dictionary<string, byte[]> _differing = [];
    private readonly byte[] _none;
    private readonly byte[] _all;

    /// <summary>Takes what was found of a chunk under both laws.</summary>
    /// <param name="graph">What leads to what differs.</param>
    /// <param name="laws">The laws.</param>
    /// <param name="found">What was found of the cases.</param>
    /// <param name="places">The place of every aspect among what was asked, by its key.</param>
    public ChunkReasons(
        ReasonGraph graph,
        (AskedLaw Before, AskedLaw After) laws,
        (JudgedChunk Before, JudgedChunk After) found,
        (IReadOnlyDictionary<string, int> Before, IReadOnlyDictionary<string, int> After) places)
    {
        (_graph, _before, _after, _placesBefore, _placesAfter) = (graph, found.Before.States, found.After.States, places.Before, places.After);
        _inForce = (IsInForce(laws.Before), IsInForce(laws.After));
        (_none, _all) = (new byte[_before.Sound.Length], new byte[_before.Sound.Length]);
        Array.Fill(_all, byte.MaxValue);
    }

    private static bool IsInForce(AskedLaw law) => law.Text.Act.InForce <= law.Day;

    /// <summary>The declarations that make a conclusion come out differently, each with its cases; those that cite a provision, where for the case any does.</summary>
    /// <param name="id">The conclusion.</param>
    /// <param name="applied">Whether days count: phases and spares.</param>
    /// <param name="cases">The cases for which it comes out differently.</param>
    public IReadOnlyList<(Charge Charge, byte[] Cases)> Of(string id, bool applied, byte[] cases)
    {
        var told = new ToldCharges();
        foreach (var (node, reached) in Reach(id, cases, n => Differing(n, applied), n => _graph.ReadBy(n, applied)))
        {
            foreach (var charge in _graph.Own(node, applied))
            {
                told.Add(charge, Bits.And(reached, Differing(charge, applied)));
            }
        }

        if (applied && Bits.Without(cases, told.Told) is var left && Bits.Any(left))
        {
            foreach (var (node, reached) in Reach(id, left, Holding, _graph.ReadToPhase))
            {
                if (_graph.PhaseOf(node) is { } phase)
                {
                    told.Add(phase, reached);
                }
            }
        }

        return told.Finish();
    }

    /// <summary>The cases for which the search comes by a conclusion: from one to what it reads as far as that is followed.</summary>
    private Dictionary<string, byte[]> Reach(string id, byte[] cases, Func<string, byte[]> followed, Func<string, IEnumerable<string>> reads)
    {
        var (reached, pending) = (new Dictionary<string, byte[]>(), new Queue<string>());
        foreach (var seed in _graph.Seeds(id))
        {
            Enter(seed, seed == id ? cases : Bits.And(cases, followed(seed)));
        }

        while (pending.TryDequeue(out var next))
        {
            var here = reached[next];
            foreach (var read in reads(next))
            {
                Enter(read, Bits.And(here, followed(read)));
            }
        }

        return reached;

        void Enter(string node, byte[] plane)
        {
            var known = reached.GetValueOrDefault(node, _none);
            if (Bits.Any(Bits.Without(plane, known)))
            {
                reached[node] = Bits.Or(known, plane);
                pending.Enqueue(node);
            }
        }
    }

    private byte[] Differing(Charge charge, bool applied) => charge.IsPhase
        ? Kept($"{charge.Phases.Before} {charge.Phases.After}", () => Apart(Begun(_before, _placesBefore, charge.Phases.Before, _inForce.Before), Begun(_after, _placesAfter, charge.Phases.After, _inForce.After)))
        : Differing(charge.Id, applied);

    private byte[] Differing(string id, bool applied)
    {
        var said = Kept(DescribedAspect.KeyOf(id), () => Apart(Found(_before, _placesBefore, DescribedAspect.KeyOf(id)), Found(_after, _placesAfter, DescribedAspect.KeyOf(id))));
        return !applied ? said : Kept(BindingAspect.KeyOf(id), () =>
            Bits.Or(said, Apart(Found(_before, _placesBefore, BindingAspect.KeyOf(id)), Found(_after, _placesAfter, BindingAspect.KeyOf(id)))));
    }

    private byte[] Holding(string id) => Kept($"holds {id}", () => Bits.And(Found(_before, _placesBefore, DescribedAspect.KeyOf(id)).Yes, Found(_after, _placesAfter, DescribedAspect.KeyOf(id)).Yes));

    private byte[] Kept(string key, Func<byte[]> find)
    {
        if (!_differing.TryGetValue(key, out var plane))
        {
            _differing[key] = plane = find();
        }

        return plane;
    }

    /// <summary>What a law says; that it does not hold, where it does not have it.</summary>
    private (byte[] Yes, byte[] Open) Found(ChunkStates states, IReadOnlyDictionary<string, int> places, string key) =>
        places.TryGetValue(key, out var place) ? (states.Yes(place), states.Open(place)) : (_none, _none);

    private (byte[] Yes, byte[] Open) Begun(ChunkStates states, IReadOnlyDictionary<string, int> places, string? phase, bool inForce) =>
        phase is not null && places.ContainsKey(BegunAspect.KeyOf(phase)) ? Found(states, places, BegunAspect.KeyOf(phase)) : (inForce ? _all : _none, _none);

    private static byte[] Apart((byte[] Yes, byte[] Open) first, (byte[] Yes, byte[] Open) second) => Bits.Or(Bits.Apart(first.Yes, second.Yes), Bits.Apart(first.Open, second.Open));
}
