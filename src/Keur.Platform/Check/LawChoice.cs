using System.Globalization;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Check;

/// <summary>Chooses the text, the day and the readings a check is made under.</summary>
internal sealed class LawChoice(LawShelf shelf, DoorList doors)
{
    /// <summary>Where the choice is made.</summary>
    public const string Path = "/check/law";

    /// <summary>Shows what can be chosen, or takes the choice and goes on to the outcome.</summary>
    public async Task<IResult> Answer(HttpContext context)
    {
        var request = await CheckRequest.Read(context.Request);
        var diagnostics = new Diagnostics();
        if (request.State(shelf, doors, Reader.Of(context), diagnostics) is not { } state)
        {
            return BrokenCheck.Answer(diagnostics);
        }

        if (request.Value("text") is not { } text)
        {
            return PageAnswer.Of<LawChoicePage>(new OfferedLaws(state, Texts()));
        }

        var word = Word(text, request, state.Law.Text);
        if (shelf.Find(word, out var mistake) is not { } law)
        {
            return PageAnswer.Of<LawChoicePage>(new OfferedLaws(state, Texts()) { Mistake = mistake }) with { Status = StatusCodes.Status422UnprocessableEntity };
        }

        var then = state.Under(law, word);
        return then.Query() is { } query ? new SeeOther(Reader.Of(context).To(Outcomes.OutcomePages.Path) + query) : PageAnswer.Of<CasesPage>(new[] { then });
    }

    /// <summary>Every text of every act, by the spec that names it.</summary>
    private List<(string Spec, LawText Text)> Texts() =>
        [.. shelf.Library.BaseActs.OrderBy(a => a.Adopted).SelectMany(a => shelf.TextsOf(a.Id)).Select(t => (LawPlaces.SpecOf(t), t))];

    /// <summary>The spec of what was chosen; a day that is none is left in it, so that the reader is told.</summary>
    private static string Word(string text, CheckRequest request, LawText now)
    {
        var day = request.Value("day") is { } given ? $"~{(DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? given : "?")}" : string.Empty;
        var sides = now.Readings.Select(r => (r.Id, Side: request.Value($"reading-{r.Id}"), Usual: r.Taken ? "yes" : "no")).Where(r => r.Side is not null && r.Side != r.Usual).Select(r => $"{r.Id}={r.Side}").ToList();
        // Readings belong to a text: those of another are not asked of it.
        var same = text.StartsWith(now.Act.Id, StringComparison.Ordinal);
        return text + day + (same && sides.Count > 0 ? "?" + string.Join(',', sides) : string.Empty);
    }
}
