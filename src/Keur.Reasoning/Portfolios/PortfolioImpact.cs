using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios;

/// <summary>Compares what two laws say of every case of a portfolio: who changes class, role, duty, route or date, and how many.</summary>
public sealed class PortfolioImpact
{
    private const int MostExamples = 3;

    private readonly PortfolioJudge _before;
    private readonly PortfolioJudge _after;
    private readonly Dictionary<string, (int Before, int After)> _places = [];
    private readonly Dictionary<(string Id, PortfolioOutcome Before, PortfolioOutcome After), (long Cases, List<(string, string)> Examples)> _moves = [];

    /// <summary>Prepares to compare two laws of which the same is asked.</summary>
    public PortfolioImpact(PortfolioJudge before, PortfolioJudge after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (_before, _after) = (before, after);
        foreach (var (place, question) in after.Questions.Index())
        {
            _places[question.Id] = (-1, place);
        }

        foreach (var (place, question) in before.Questions.Index())
        {
            _places[question.Id] = (place, _places.GetValueOrDefault(question.Id, (-1, -1)).Item2);
        }
    }

    /// <summary>The cases compared.</summary>
    public long Cases { get; private set; }

    /// <summary>The cases for which anything changes.</summary>
    public long Touched { get; private set; }

    /// <summary>The cases whose answers contradict each other under one of the laws: nothing is compared of them.</summary>
    public long Contradictory { get; private set; }

    /// <summary>What changes, most cases first within each question, in the order of the questions of the second law.</summary>
    public IReadOnlyList<PortfolioMove> Moves =>
        [.. _places.Keys.SelectMany(id => _moves.Where(m => m.Key.Id == id).OrderByDescending(m => m.Value.Cases))
            .Select(m => new PortfolioMove(QuestionOf(m.Key.Id), m.Key.Before, m.Key.After, m.Value.Cases, m.Value.Examples))];

    private PortfolioQuestion QuestionOf(string id) => _places[id] is (_, >= 0) and var (_, place) ? _after.Questions[place] : _before.Questions[_places[id].Before];

    /// <summary>Compares the cases of a portfolio; may be called for several.</summary>
    public void Compare(PlaneFile file)
    {
        foreach (var (before, after) in _before.Judge(file).Zip(_after.Judge(file)))
        {
            Compare(before, after);
        }
    }

    private void Compare(JudgedChunk before, JudgedChunk after)
    {
        var both = And(before.States.Sound, after.States.Sound);
        var touched = new byte[both.Length];
        foreach (var (id, places) in _places)
        {
            foreach (var (old, oldCases) in before.OutcomesOf(places.Before))
            {
                foreach (var (now, nowCases) in after.OutcomesOf(places.After).Where(o => o.Outcome != old))
                {
                    Add((id, old, now), And(And(oldCases, nowCases), both), touched, before);
                }
            }
        }

        Cases += before.Rows;
        Contradictory += before.Rows - Bits.Count(both);
        Touched += Bits.Count(touched);
    }

    private void Add((string, PortfolioOutcome, PortfolioOutcome) move, byte[] cases, byte[] touched, JudgedChunk chunk)
    {
        var count = Bits.Count(cases);
        if (count == 0)
        {
            return;
        }

        var (before, examples) = _moves.GetValueOrDefault(move, (0, []));
        for (var row = 0; row < chunk.Rows && examples.Count < MostExamples; row++)
        {
            if (ChunkStates.Has(cases, row))
            {
                examples.Add((chunk.NameOf(row), chunk.PartOf(row)));
            }
        }

        _moves[move] = (before + count, examples);
        Bits.Add(touched, cases);
    }

    private static byte[] And(byte[] a, byte[] b)
    {
        var both = (byte[])a.Clone();
        Bits.Keep(both, b);
        return both;
    }
}
