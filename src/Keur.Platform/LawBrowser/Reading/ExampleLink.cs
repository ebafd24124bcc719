using Keur.Law.Model;
using Keur.Platform.Check;
using Keur.Platform.Shell.Law;
using Keur.Reasoning.Interviews;

namespace Keur.Platform.LawBrowser.Reading;

/// <summary>A case of the law as a check that anyone can take further.</summary>
internal static class ExampleLink
{
    /// <summary>The query of its outcome; null where it is too long for a link.</summary>
    public static string? Of(Example example, LawText text, LawShelf shelf) => Of(example.Title, example.Given, text, (shelf, example.AsOf));

    /// <summary>The query of the outcome of answers under a text, with a reading taken one way or the other.</summary>
    public static string? Of(string name, IReadOnlyList<Answer> answers, LawText text, LawShelf shelf, (Law.Model.Reading Reading, bool Side) taken) =>
        Of(name, answers, shelf, $"{LawPlaces.SpecOf(text)}?{taken.Reading.Id}={(taken.Side ? "yes" : "no")}");

    /// <summary>The query of the outcome of answers under a text.</summary>
    public static string? Of(string name, IReadOnlyList<Answer> answers, LawText text, (LawShelf Shelf, DateOnly? Day) asked)
    {
        var word = LawPlaces.SpecOf(text) + (asked.Day is { } day ? $"~{day:yyyy-MM-dd}" : string.Empty);
        return Of(name, answers, asked.Shelf, word);
    }

    private static string? Of(string name, IReadOnlyList<Answer> answers, LawShelf shelf, string word) =>
        shelf.Find(word, out _) is { } law
            ? new CheckState(law, name, answers.Aggregate(Transcript.Empty, (said, answer) => said.With(Reply.Of(answer)))) { Asked = word }.Query()
            : null;
}
