using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Platform.LawBrowser.Questions;

/// <summary>A question that was put about an act.</summary>
/// <param name="Number">Its number.</param>
/// <param name="About">The text it was put about.</param>
/// <param name="Title">What it is about.</param>
/// <param name="IsComputed">Whether a case of the law answers it; else no rule computes the answer.</param>
public sealed record AskedQuestion(int Number, LawText About, Words Title, bool IsComputed)
{
    /// <summary>What an answer that no rule computes is about: what stands before its colon.</summary>
    public static Words HeadOf(UncomputedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(Head(answer.Text.English), Head(answer.Text.Dutch));
    }

    /// <summary>What such an answer says: what stands behind its colon.</summary>
    public static Words BodyOf(UncomputedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(Body(answer.Text.English), Body(answer.Text.Dutch));
    }

    private static string Head(string text) => text.IndexOf(':', StringComparison.Ordinal) is var end and > 0 ? text[..end] : text;

    private static string Body(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
}
