using System.Text.RegularExpressions;
using Keur.Law;

namespace Keur.Exchange.Laws;

/// <summary>Reads the list that lies beside an act of the answers no rule computes: a line each, the id between back quotes, the questions, the text.</summary>
public static partial class UncomputedAnswers
{
    private const string English = "answers-not-computable.md";
    private const string Dutch = "answers-not-computable.nl.md";

    /// <summary>The answers; none where the act has no such list.</summary>
    /// <param name="text">Gives the text of a file that lies beside the act, by its name; null where there is none.</param>
    public static IReadOnlyList<UncomputedAnswer> Of(Func<string, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dutch = Lines(text(Dutch)).ToDictionary(m => m.Groups["source"].Value, m => m.Groups["text"].Value);
        return [.. Lines(text(English)).Select(m => new UncomputedAnswer(
            m.Groups["source"].Value,
            m.Groups["place"].Value,
            new Words(m.Groups["text"].Value, dutch.GetValueOrDefault(m.Groups["source"].Value, m.Groups["text"].Value))))];
    }

    private static MatchCollection Lines(string? text) => Line().Matches(text ?? string.Empty);

    [GeneratedRegex(@"^- `(?<source>[^`]+)`, (?<place>[^.]+)\. (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
