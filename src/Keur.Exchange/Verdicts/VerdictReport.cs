using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>What a person reads of a verdict, before it is laid out: the answer, why, what is owed, and what is still open.</summary>
/// <param name="Answer">The answer in a sentence or two.</param>
/// <param name="Fails">Whether a class holds that a check reports by default.</param>
/// <param name="Sections">The parts.</param>
public sealed record VerdictReport(Words Answer, bool Fails, IReadOnlyList<ReportSection> Sections)
{
    /// <summary>The report of a case.</summary>
    public static VerdictReport Of(JudgedCase judged)
    {
        var verdict = judged.Verdict;
        ReportSection[] sections =
        [
            new(new("Why", "Waarom"), ReasonLines.Of(verdict)),
            new(new("What is owed, and from when", "Wat moet, en vanaf wanneer"), DutyLines.Of(verdict)),
            new(new("Which way", "Welke weg"), SideLines.OfRoutes(verdict)),
            new(new("What a breach may cost", "Wat een overtreding kan kosten"), SideLines.OfPenalties(verdict)),
            new(new("Other law to look at", "Andere wetten om te bekijken"), SideLines.OfFlags(verdict)),
            new(new("What is still open", "Wat nog openstaat"), OpenLines.Of(verdict)),
            new(new("Under which law", "Volgens welk recht"), SourceLines.Of(judged)),
        ];
        return new VerdictReport(AnswerSentence.Of(judged), verdict.Classes.Any(AnswerSentence.Fails), [.. sections.Where(s => s.Lines.Count > 0)]);
    }
}
