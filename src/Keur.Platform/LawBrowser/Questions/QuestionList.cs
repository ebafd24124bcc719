namespace Keur.Platform.LawBrowser.Questions;

/// <summary>All questions that were put about an act.</summary>
/// <param name="Count">How many.</param>
/// <param name="Computed">Those that cases answer.</param>
/// <param name="Worded">The answers to the others, and to parts of those, that no rule computes.</param>
public sealed record QuestionList(int Count, IReadOnlyList<AskedQuestion> Computed, IReadOnlyList<WordedAnswer> Worded);
