using System.Reflection;
using System.Text.RegularExpressions;
using Keur.Law;

namespace Keur.Cli.Laws.Questions;

/// <summary>Reads the list that lies beside an act of the answers no rule computes: a line each, the id between back quotes, the questions, the text.</summary>
internal static partial class UncomputedAnswers
{
    private const string English = "answers-not-computable.md";
    private const string Dutch = "answers-not-computable.nl.md";

    /// <summary>The answers; none where the act has no such list.</summary>
    /// <param name="directory">The folder of the law; null for the one carried along.</param>
    /// <param name="act">The id of the act, which is the name of its folder.</param>
    public static IReadOnlyList<UncomputedAnswer> Of(string? directory, string act)
    {
        var dutch = Lines(Text(directory, act, Dutch)).ToDictionary(m => m.Groups["source"].Value, m => m.Groups["text"].Value);
        return [.. Lines(Text(directory, act, English)).Select(m => new UncomputedAnswer(
            m.Groups["source"].Value,
            m.Groups["place"].Value,
            new Words(m.Groups["text"].Value, dutch.GetValueOrDefault(m.Groups["source"].Value, m.Groups["text"].Value))))];
    }

    private static MatchCollection Lines(string text) => Line().Matches(text);

    private static string Text(string? directory, string act, string name)
    {
        if (directory is not null)
        {
            var path = Path.Combine(directory, act, name);
            return File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"answers/{act}/{name}");
        if (stream is null)
        {
            return string.Empty;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^- `(?<source>[^`]+)`, (?<place>[^.]+)\. (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
