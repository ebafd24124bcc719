namespace Keur.Reasoning.Portfolios.Compiled;

/// <content>Tried systems.</content>
internal sealed unsafe partial class BlockJudge
{
    /// <summary>A try that settles less than this many questions of cases is not repeated: to search them one by one takes about as long.</summary>
    private const int FewGained = 8;

    /// <summary>After how many tries in a row that settle nothing it is given up to try for what is not searched.</summary>
    private const int MostVain = 6;

    /// <summary>How often a term is tried for or against at most.</summary>
    private const int MostTries = 48;

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

        foreach (var term in _doubtful)
        {
            TryFor(block, (term, true), random);
            TryFor(block, (term, false), random);
        }
    }

    /// <summary>Tries for a term, or against it. What tells when something binds is not searched but left to diagrams, so that for it every case counts.</summary>
    private void TryFor(int block, (int Term, bool Yes) aim, Random random)
    {
        var (few, most) = _guards[aim.Term].Count > 0 ? (1, MostVain) : (FewGained, 1);
        var (doubt, vain, tries) = ((nint)Doubt(aim.Term, aim.Yes), 0, 0);
        for (var left = Lanes.Count((byte*)doubt); left >= few && vain < most && tries < MostTries; tries++)
        {
            Try(block, aim.Yes ? _asked.Terms[aim.Term] : _asked.Terms[aim.Term].Opposite, random);
            var now = Lanes.Count((byte*)doubt);
            (vain, left) = (left - now >= few ? 0 : vain + 1, now);
        }
    }

    private int CountUnfit() => HasUnfit() ? Lanes.Count(Met) : 0;

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
