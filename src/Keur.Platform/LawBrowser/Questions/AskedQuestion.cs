using Keur.Law;
using Keur.Law.Model;

namespace Keur.Platform.LawBrowser.Questions;

/// <summary>A question that was put about an act.</summary>
/// <param name="Number">Its number.</param>
/// <param name="About">The text it was put about.</param>
/// <param name="Title">What it is about.</param>
/// <param name="IsComputed">Whether a case of the law answers it; else no rule computes the answer.</param>
public sealed record AskedQuestion(int Number, LawText About, Words Title, bool IsComputed);
