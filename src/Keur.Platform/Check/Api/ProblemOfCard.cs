using Keur.Platform.Shell.Api;

namespace Keur.Platform.Check.Api;

/// <summary>A problem document (RFC 9457) that says what is wrong with a card.</summary>
/// <param name="Title">What went wrong.</param>
/// <param name="Status">The status.</param>
/// <param name="Detail">More about it; null for nothing.</param>
/// <param name="Errors">Every mistake, with its place.</param>
public sealed record ProblemOfCard(string Title, int Status, string? Detail, IReadOnlyList<ApiMistake>? Errors);
