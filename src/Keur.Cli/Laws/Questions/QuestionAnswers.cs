using Keur.Law.Model;

namespace Keur.Cli.Laws.Questions;

/// <summary>What answers a question about one text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Examples">The examples that come from an answer to the question.</param>
/// <param name="Uncomputed">The answers to it that no rule computes.</param>
internal sealed record QuestionAnswers(LawText Text, IReadOnlyList<Example> Examples, IReadOnlyList<UncomputedAnswer> Uncomputed)
{
    /// <summary>Whether nothing does.</summary>
    public bool IsEmpty => Examples.Count + Uncomputed.Count == 0;

    /// <summary>What answers the question about a text.</summary>
    public static QuestionAnswers Of(LawText text, int number, string? directory) => new(
        text,
        [.. text.Examples.Where(e => QuestionNumber.Covers(e.Locator, number))],
        [.. UncomputedAnswers.Of(directory, text.Act.Id).Where(a => QuestionNumber.Covers(a.Place, number))]);
}
