using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Laws.Due;

/// <summary>A length of time that can be counted.</summary>
/// <param name="Title">What must be done within it, or lasts so long.</param>
/// <param name="Id">The duty; null for a length typed by itself.</param>
/// <param name="Cite">The provision that sets it; null for a length typed by itself.</param>
/// <param name="Length">How long.</param>
/// <param name="Event">The event from which it runs; null where none is named.</param>
/// <param name="When">The condition under which it counts; null: always.</param>
/// <param name="Lasts">Whether it is how long something lasts, rather than by when it must be done.</param>
internal sealed record Limit(Words Title, string? Id, Citation? Cite, Duration Length, Fact? Event, Formula? When, bool Lasts);
