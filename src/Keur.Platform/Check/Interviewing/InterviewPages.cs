using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Check.Outcomes;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Platform.Check.Interviewing;

/// <summary>The interview: one question at a time. The answers come with every request and leave with every page.</summary>
internal sealed class InterviewPages(LawShelf shelf, DoorList doors)
{
    /// <summary>Where the interview lies.</summary>
    public const string Path = "/check";

    /// <summary>Asks the next question, or the one named; takes an answer that was sent.</summary>
    public async Task<IResult> Answer(HttpContext context)
    {
        var request = await CheckRequest.Read(context.Request);
        var diagnostics = new Diagnostics();
        if (request.State(shelf, doors, Reader.Of(context), diagnostics) is not { } state)
        {
            return BrokenCheck.Answer(diagnostics);
        }

        if (request.Value("fact") is not { } id || !HttpMethods.IsPost(context.Request.Method))
        {
            return Ask(state, request, Reader.Of(context));
        }

        return state.Law.Text.FindFact(id) is { } fact ? Take(state, fact, request, Reader.Of(context)) : Results.BadRequest();
    }

    private static IResult Take(CheckState state, Fact fact, CheckRequest request, Reader reader)
    {
        if (AnswerForm.Read(fact, request, out var mistake) is not { } reply)
        {
            return Again(new Asked(state, fact, state.Law.Classes(state.Said)) { Mistake = mistake });
        }

        var then = state.With(reply);
        if (then.Law.Classes(then.Said) is null && then.Law.Reasoner.Judge(then.Given).Contradiction is { } contradiction)
        {
            return Again(new Asked(state, fact, state.Law.Classes(state.Said)) { Contradiction = contradiction });
        }

        return then.Query() is { } query ? new SeeOther(reader.To(Path) + query) : Ask(then, request, reader, mayName: false);
    }

    private static PageAnswer Again(Asked asked) => PageAnswer.Of<InterviewPage>(asked) with { Status = StatusCodes.Status422UnprocessableEntity };

    private static IResult Ask(CheckState state, CheckRequest request, Reader reader, bool mayName = true)
    {
        var found = state.Law.Classes(state.Said);
        var named = mayName ? request.Value("q") ?? (state.IsBeginning ? state.Door?.First : null) : null;
        if (named is not null && state.Law.Text.FindFact(named) is { } fact)
        {
            var left = found is null || state.Said.Replies.Any(r => r.Fact == fact) ? null : state.Law.Next(state.Said)?.Left;
            return PageAnswer.Of<InterviewPage>(new Asked(state, fact, found) { Left = left, Why = Why(state, fact, request) });
        }

        if (found is null)
        {
            return Contradicted(state);
        }

        if (state.Law.Next(state.Said) is not { } question)
        {
            return state.Query() is { } query ? new SeeOther(reader.To(OutcomePages.Path) + query) : PageAnswer.Of<DonePage>(state);
        }

        return PageAnswer.Of<InterviewPage>(new Asked(state, question.Fact, found) { Left = question.Left, Decides = question.Decides, Why = Why(state, question.Fact, request) });
    }

    private static PageAnswer Contradicted(CheckState state)
    {
        var contradiction = state.Law.Reasoner.Judge(state.Given).Contradiction!;
        return Again(new Asked(state, contradiction.Answers[^1].Fact, null) { Contradiction = contradiction });
    }

    private static IReadOnlyList<AnswerEffect>? Why(CheckState state, Fact fact, CheckRequest request)
    {
        if (request.Value("why") is null)
        {
            return null;
        }

        var others = state.Given.Where(a => a.Fact != fact).ToList();
        return state.Law.Reasoner.Classify(others) is null ? null : state.Law.OfClasses.Why(fact, others);
    }
}
