using Keur.Law;
using Keur.Platform.Check.Files;
using Keur.Platform.Check.Interviewing;
using Keur.Platform.Check.Outcomes;
using Keur.Platform.Check.Verifying;
using Keur.Platform.Documents;
using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Limits;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Check;

/// <summary>The check for everyone: the ways in, the interview, the outcome, what can be taken away of it, and whether a verdict still holds.</summary>
internal static class CheckSlice
{
    /// <summary>Adds what it needs.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DoorList>();
        services.AddSingleton<Judging>();
        services.AddSingleton<PaperPrint>();
        services.AddSingleton<CardPages>();
        services.AddSingleton<InterviewPages>();
        services.AddSingleton<OutcomePages>();
        services.AddSingleton<LawChoice>();
        services.AddSingleton<FilePages>();
        services.AddSingleton<VerifyPages>();
        services.AddSingleton(new NavigationEntry(10, "/", new Words("Check", "Toets")));
        services.AddSingleton(new NavigationEntry(80, VerifyPages.Path, new Words("Verify", "Controleer")));
    }

    /// <summary>Maps its pages.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapOpen("/", (CardPages cards) => cards.Home());
        pages.MapOpen($"{CardPages.SamplePath}/{{id}}", (string id, CardPages cards, HttpContext context) => cards.Sample(id, context));
        pages.MapOpenPost(CardPages.CardPath, (CardPages cards, HttpContext context) => cards.Card(context));
        Both(pages, InterviewPages.Path, (InterviewPages interview, HttpContext context) => interview.Answer(context));
        Both(pages, LawChoice.Path, (LawChoice choice, HttpContext context) => choice.Answer(context));
        Both(pages, OutcomePages.Path, (OutcomePages outcome, HttpContext context) => outcome.Answer(context));
        Both(pages, OutcomePages.PaperPath, (OutcomePages outcome, HttpContext context) => outcome.Paper(context));
        Both(pages, $"{FilePages.Path}/{{name}}", (string name, FilePages files, HttpContext context) => files.File(name, context), heavy: true);
        Both(pages, $"{FilePages.FormPath}/{{name}}", (string name, FilePages files, HttpContext context) => files.Form(name, context));
        Both(pages, VerifyPages.Path, (VerifyPages verify, HttpContext context) => verify.Answer(context));
    }

    /// <summary>Maps what is read by a link, and by a form where the answers are too long for one.</summary>
    private static void Both(IEndpointRouteBuilder pages, string pattern, Delegate handler, bool heavy = false)
    {
        foreach (var mapped in new[] { pages.MapOpen(pattern, handler), pages.MapOpenPost(pattern, handler) })
        {
            if (heavy)
            {
                mapped.RequireRateLimiting(RequestLimits.Heavy);
            }
        }
    }
}
