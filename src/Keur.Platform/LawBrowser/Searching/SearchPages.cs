using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.LawBrowser.Searching;

/// <summary>Finds words in the text that applies today: in titles, explanations, questions and readings, in both languages.</summary>
internal sealed class SearchPages
{
    private const int MostShown = 40;
    private const int Longest = 100;
    private const int MostWords = 8;
    private readonly Lazy<IReadOnlyList<(Hit Hit, string Title, string Body)>> _index;

    /// <summary>Takes the law.</summary>
    public SearchPages(LawShelf shelf) => _index = new(() => [.. Hits(shelf.Find(null, out _)!.Text).Select(h => (h, Flat(h.Title, h.Place), Flat(h.Text, null)))]);

    /// <summary>The page with what was found.</summary>
    public IResult Find(string? asked)
    {
        var query = (asked ?? string.Empty).Trim();
        var words = Plain(query[..Math.Min(query.Length, Longest)]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        var found = words.Count == 0 ? [] : _index.Value.Select(e => (e.Hit, Score: Score(e.Title, e.Body, words))).Where(e => e.Score > 0).OrderByDescending(e => e.Score).Select(e => e.Hit).ToList();
        return PageAnswer.Of<SearchPage>(new Found(query, [.. found.Take(MostShown)], found.Count));
    }

    // Every word must be there; one in the title counts more than one in the text.
    private static int Score(string title, string body, List<string> words)
    {
        var score = 0;
        foreach (var word in words)
        {
            var (inTitle, inBody) = (title.Contains(word, StringComparison.Ordinal), body.Contains(word, StringComparison.Ordinal));
            if (!inTitle && !inBody)
            {
                return 0;
            }

            score += (inTitle ? 3 : 0) + (inBody ? 1 : 0);
        }

        return score;
    }

    private static IEnumerable<Hit> Hits(LawText text)
    {
        foreach (var conclusion in text.Conclusions.Where(c => c is not Way && c.Cites.Count > 0))
        {
            yield return new Hit(KindOf(conclusion), conclusion.Title, conclusion.Prose, conclusion.Cites[0].Named, LawPlaces.PathOf(text, conclusion.Cites[0]));
        }

        foreach (var fact in text.Facts)
        {
            var values = new Words(string.Join("; ", fact.Values.Select(v => v.Text.English)), string.Join("; ", fact.Values.Select(v => v.Text.Dutch)));
            yield return new Hit(new("Question", "Vraag"), fact.Ask, new($"{fact.Help?.English} {values.English}", $"{fact.Help?.Dutch} {values.Dutch}"), null, LawPlaces.PathOf(text, fact));
        }

        foreach (var stated in text.Stated)
        {
            yield return new Hit(new("Explained", "Uitgelegd"), stated.Cites[0].Named, stated.Text, stated.Cites[0].Named, LawPlaces.PathOf(text, stated.Cites[0]));
        }

        foreach (var reading in text.Readings)
        {
            yield return new Hit(new("Left open", "Opengelaten"), reading.Title, new($"{reading.Yes.English} {reading.No.English}", $"{reading.Yes.Dutch} {reading.No.Dutch}"), reading.Cites[0].Named, $"{LawPlaces.PathOf(text)}/readings#{reading.Id}");
        }
    }

    private static Words KindOf(Conclusion conclusion) => conclusion switch
    {
        Duty => new("Duty", "Plicht"),
        Keur.Law.Model.Route => new("Way", "Weg"),
        Penalty => new("Penalty", "Sanctie"),
        Flag => new("Other law", "Andere wet"),
        _ => new("Rule", "Regel"),
    };

    private static string Flat(Words words, Words? more) => Plain($"{words.English} {words.Dutch} {more?.English} {more?.Dutch}");

    private static string Plain(string text) => text.ToLowerInvariant().Replace("article ", "art. ", StringComparison.Ordinal).Replace("artikel ", "art. ", StringComparison.Ordinal);
}
