using Keur.Exchange.Laws;

namespace Keur.Platform.LawBrowser.Questions;

/// <summary>A question with what answers it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Shown">What answers it in the act it was put about, and what the text of today says.</param>
public sealed record QuestionShown(AskedQuestion Question, ShownQuestion Shown);
