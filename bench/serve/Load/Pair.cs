namespace Keur.Bench.Load;

/// <summary>The same thing asked of Keur and of what it is measured against.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Keur">The calls of Keur, which are made in turn, each with what must come back.</param>
/// <param name="Bare">The calls of the other, in the same order.</param>
internal sealed record Pair(string Name, IReadOnlyList<(Call Call, Came Came)> Keur, IReadOnlyList<(Call Call, Came Came)> Bare)
{
    /// <summary>The bytes sent, in the mean.</summary>
    public double In => Keur.Average(k => k.Call.Sent?.Length ?? 0);

    /// <summary>The bytes that come back, in the mean, of either.</summary>
    public (double Keur, double Bare) Out => (Keur.Average(k => k.Came.Body.Length), Bare.Average(b => b.Came.Body.Length));
}
