using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>A question with the planes that answer it.</summary>
/// <param name="Yes">Planes any of which says yes; with a rank, only where that says so too.</param>
/// <param name="Known">Planes any of which says that it is settled: as no, where nothing says yes.</param>
/// <param name="RankOf">The fact whose rank counts, by its place in the portfolio; -1 for none.</param>
/// <param name="Place">The threshold or the number of the day.</param>
/// <param name="IsAlwaysKnown">Whether what is not yes is no.</param>
internal sealed record BoundInput(int[] Yes, int[] Known, int RankOf, int Place, bool IsAlwaysKnown)
{
    /// <summary>Whether both planes can be read where they lie.</summary>
    public bool IsPlain => Yes.Length == 1 && Known.Length == 1 && RankOf < 0 && !IsAlwaysKnown;
}
