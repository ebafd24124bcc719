using Keur.Law.Model;

namespace Keur.Exchange.Laws;

/// <summary>What answers a question about one text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Examples">The examples that come from an answer to the question.</param>
/// <param name="Uncomputed">The answers to it that no rule computes.</param>
public sealed record QuestionAnswers(LawText Text, IReadOnlyList<Example> Examples, IReadOnlyList<UncomputedAnswer> Uncomputed)
{
    /// <summary>Whether nothing does.</summary>
    public bool IsEmpty => Examples.Count + Uncomputed.Count == 0;

    /// <summary>What answers the question about a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number of the question.</param>
    /// <param name="uncomputed">The answers about an act that no rule computes, by the id of the act.</param>
    public static QuestionAnswers Of(LawText text, int number, Func<string, IReadOnlyList<UncomputedAnswer>> uncomputed)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(uncomputed);
        return new(text, [.. text.Examples.Where(e => QuestionNumber.Covers(e.Locator, number))], [.. uncomputed(text.Act.Id).Where(a => QuestionNumber.Covers(a.Place, number))]);
    }
}
