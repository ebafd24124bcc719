namespace Keur.Reasoning.Portfolios.Compiled;

/// <content>Tried systems.</content>
internal sealed unsafe partial class BlockJudge
{
    /// <summary>A try that settles less than this many questions of cases is not repeated: to search them one by one takes about as long.</summary>
    private const int FewGained = 8;

    /// <summary>Tries systems for and against the questions in doubt, as long as that settles more than a search of what is left would in the same time.</summary>
    private void TrySystems(int block)
    {
        var random = new Random(block);
        var gained = int.MaxValue;
        for (var unfit = CountUnfit(); unfit > 0 && gained >= FewGained;)
        {
            Try(block, _asked.Possible, random);
            gained = unfit - CountUnfit();
            unfit -= gained;
        }

        var (aims, left) = (Aims(), CountDoubts());
        while (MostDoubtful(aims) is { } aim)
        {
            Try(block, aim.Yes ? _asked.Terms[aim.Term] : _asked.Terms[aim.Term].Opposite, random);
            var now = CountDoubts();
            (gained, left) = (left - now, now);
            if (gained < FewGained)
            {
                aims.Remove(aim);
            }
        }
    }

    private int CountUnfit() => HasUnfit() ? Lanes.Count(Met) : 0;

    private HashSet<(int Term, bool Yes)> Aims() => [.. _doubtful.SelectMany(t => new[] { (t, true), (t, false) })];

    private int CountDoubts() => _doubtful.Sum(t => Lanes.Count(Doubt(t, true)) + Lanes.Count(Doubt(t, false)));

    /// <summary>What is in doubt for most cases of what it still is worth trying for; null for nothing.</summary>
    private (int Term, bool Yes)? MostDoubtful(HashSet<(int Term, bool Yes)> aims)
    {
        aims.RemoveWhere(a => Lanes.Count(Doubt(a.Term, a.Yes)) < FewGained);
        return aims.Count == 0 ? null : aims.MaxBy(a => Lanes.Count(Doubt(a.Term, a.Yes)));
    }

    private void Try(int block, PlaneTerm aim, Random random)
    {
        _maker.Choose(_trial, aim, random);
        _machine.Try(block, _trial);
        var fits = Tried(_possible);
        foreach (var term in _doubtful)
        {
            var holds = Tried(_codes[term]);
            Remove(Doubt(term, true), fits, holds);
            Remove(Doubt(term, false), fits, (holds.Plane, !holds.Opposite));
        }

        Lanes.Copy(Met, (byte*)fits.Plane, fits.Opposite);
        Lanes.AddTo(Fits, Met);
    }

    private (nint Plane, bool Opposite) Tried(int code) => ((nint)_trial.Registers[code >> 1], (code & 1) != 0);

    private void Remove(byte* doubt, (nint Plane, bool Opposite) fits, (nint Plane, bool Opposite) holds)
    {
        Lanes.Copy(Met, (byte*)fits.Plane, fits.Opposite);
        Lanes.Keep(Met, (byte*)holds.Plane, holds.Opposite);
        Lanes.Keep(doubt, Met, opposite: true);
    }
}
