using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Check.Interviewing;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;
using Keur.Reasoning.Interviews;

namespace Keur.Platform.Check.Outcomes;

/// <summary>The outcome of a check, on the screen and for paper.</summary>
internal sealed class OutcomePages(LawShelf shelf, DoorList doors, Judging judging)
{
    /// <summary>Where the outcome lies.</summary>
    public const string Path = OutcomePlace.Path;

    /// <summary>Where the outcome for paper lies.</summary>
    public const string PaperPath = "/result/paper";

    /// <summary>The facts that a fine is worked out from, as the vocabulary calls them.</summary>
    public static IReadOnlyList<string> OfFines { get; } = ["size", "turnover"];

    /// <summary>The outcome.</summary>
    public async Task<IResult> Answer(HttpContext context)
    {
        var request = await CheckRequest.Read(context.Request);
        var diagnostics = new Diagnostics();
        if (request.State(shelf, doors, Reader.Of(context), diagnostics) is not { } state)
        {
            return BrokenCheck.Answer(diagnostics);
        }

        var reader = Reader.Of(context);
        if (request.Value("fine") is not null)
        {
            return WithFines(state, request, reader);
        }

        // What was sent is in the address from now on, so that the page can be shared and gone back to.
        return HttpMethods.IsPost(context.Request.Method) && state.Query() is { } query
            ? new SeeOther(reader.To(Path) + query)
            : Show((state, reader), isWhole: request.Value("beside") is not null);
    }

    /// <summary>The outcome for paper.</summary>
    public async Task<IResult> Paper(HttpContext context)
    {
        var request = await CheckRequest.Read(context.Request);
        var diagnostics = new Diagnostics();
        return request.State(shelf, doors, Reader.Of(context), diagnostics) is { } state ? Show((state, Reader.Of(context)), isForPaper: true, isWhole: true) : BrokenCheck.Answer(diagnostics);
    }

    private IResult Show((CheckState State, Reader Reader) asked, bool isForPaper = false, bool isWhole = false, Words? regret = null)
    {
        var (state, reader) = asked;
        if (judging.Of(state, reader, isWhole) is { } outcome)
        {
            return PageAnswer.Of<OutcomePage>(outcome with { IsForPaper = isForPaper, Regret = regret });
        }

        return state.Query() is { } query ? new SeeOther(reader.To(InterviewPages.Path) + query) : PageAnswer.Of<CasesPage>(new[] { state });
    }

    /// <summary>The outcome with size and turnover as they were filled in under the fines.</summary>
    private IResult WithFines(CheckState state, CheckRequest request, Reader reader)
    {
        Words? regret = null;
        foreach (var fact in OfFines.Select(f => state.Law.Text.FindFact(f)).OfType<Fact>())
        {
            var typed = new string([.. (request.Value(fact.Id) ?? string.Empty).Where(c => !char.IsWhiteSpace(c))]);
            if (typed.Length == 0)
            {
                continue;
            }

            if (TypedAnswer.Read(fact, typed, out var mistake) is { } answer)
            {
                state = state.With(Reply.Of(answer));
            }
            else
            {
                regret = new($"{fact.Ask.English} {mistake!.English}", $"{fact.Ask.Dutch} {mistake.Dutch}");
            }
        }

        return regret is null && state.Query() is { } query ? new SeeOther($"{reader.To(Path)}{query}#fines") : Show((state, reader), regret: regret);
    }
}
