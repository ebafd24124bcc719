using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>One class as a message of a test run or an analysis.</summary>
internal static class ResultWords
{
    /// <summary>A class that holds: `High-risk (Art. …) since …`.</summary>
    public static Words Held(Judged judged)
    {
        var title = judged.Conclusion.Title;
        var cite = LawLinks.Bracketed(LawLinks.CiteOf(judged));
        var timed = judged.Timed is { } when ? TimedWords.Of(when) : Words.Same(string.Empty);
        return new($"{title.English}{cite.English} {timed.English}".TrimEnd(), $"{title.Dutch}{cite.Dutch} {timed.Dutch}".TrimEnd());
    }

    /// <summary>A class that is open, with what could decide it.</summary>
    public static Words Open(Judged judged)
    {
        var title = judged.Conclusion.Title;
        if (judged.State == State.BeyondBudget)
        {
            return new($"{title.English}: too much work to settle.", $"{title.Dutch}: te veel werk om te beslissen.");
        }

        var ask = Phrases.Joined(" ", judged.Open.Concat(judged.Judgements).Select(f => f.Ask));
        return judged.NeedsAssessment
            ? new($"{title.English}: needs an assessment. {ask.English}", $"{title.Dutch}: vraagt een beoordeling. {ask.Dutch}")
            : new($"{title.English}: still open. {ask.English}", $"{title.Dutch}: nog open. {ask.Dutch}");
    }

    /// <summary>An answer given, with its question.</summary>
    public static Words Given(Because step)
    {
        var answer = AnswerWords.Of(step.Answer!);
        return new($"{step.Title.English} — {answer.English}", $"{step.Title.Dutch} — {answer.Dutch}");
    }
}
