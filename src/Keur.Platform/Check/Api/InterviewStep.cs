namespace Keur.Platform.Check.Api;

/// <summary>Where an interview stands.</summary>
/// <param name="Done">Whether nothing is left to ask.</param>
/// <param name="Left">How many questions are left at most, the one at hand included.</param>
/// <param name="Question">What to ask next; null where nothing is left.</param>
/// <param name="Classes">What each class is so far: `yes`, `no` or `open`.</param>
public sealed record InterviewStep(bool Done, int Left, AskedFact? Question, IReadOnlyDictionary<string, string> Classes);
