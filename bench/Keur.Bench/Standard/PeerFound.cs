namespace Keur.Bench.Standard;

/// <summary>What an engine found of the first cases: of each conclusion how many hold it, and the sum of their places.</summary>
/// <param name="Peer">The engine.</param>
/// <param name="Cases">How many cases it was given.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Found">What it found.</param>
/// <param name="Note">In which form it was given the rules.</param>
internal sealed record PeerFound(string Peer, int Cases, double Seconds, long[][] Found, string? Note);
