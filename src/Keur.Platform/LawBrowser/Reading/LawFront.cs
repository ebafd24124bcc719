using Keur.Law.Model;

namespace Keur.Platform.LawBrowser.Reading;

/// <summary>Where the law begins.</summary>
/// <param name="Texts">Every text, the oldest first.</param>
/// <param name="Newest">The text that applies today.</param>
public sealed record LawFront(IReadOnlyList<LawText> Texts, LawText Newest);
