namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>When the questions bind that hold for the cases of a chunk: of each question and each timing that occurs a plane of the cases that have it.</summary>
internal sealed class ChunkTimings(int planeBytes)
{
    private readonly Dictionary<int, Dictionary<PortfolioTiming, byte[]>> _found = [];

    /// <summary>Every plane of cases.</summary>
    public IEnumerable<byte[]> Planes => _found.Values.SelectMany(t => t.Values);

    /// <summary>The timings of a question with their cases.</summary>
    public IReadOnlyDictionary<PortfolioTiming, byte[]> Of(int question) => _found.GetValueOrDefault(question) ?? [];

    /// <summary>The cases of a timing of a question, to be added to.</summary>
    public byte[] PlaneOf(int question, PortfolioTiming timing)
    {
        if (!_found.TryGetValue(question, out var timings))
        {
            _found[question] = timings = [];
        }

        if (!timings.TryGetValue(timing, out var plane))
        {
            timings[timing] = plane = new byte[planeBytes];
        }

        return plane;
    }

    /// <summary>The timing of a question for a case; null where it has none.</summary>
    public PortfolioTiming? Of(int question, int row)
    {
        foreach (var (timing, plane) in Of(question))
        {
            if (ChunkStates.Has(plane, row))
            {
                return timing;
            }
        }

        return null;
    }
}
