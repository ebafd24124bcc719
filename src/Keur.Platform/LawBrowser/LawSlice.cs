using Keur.Law;
using Keur.Platform.LawBrowser.Comparing;
using Keur.Platform.LawBrowser.Questions;
using Keur.Platform.LawBrowser.Reading;
using Keur.Platform.LawBrowser.Searching;
using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Limits;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.LawBrowser;

/// <summary>The law to read: what each provision says in plain words, the rules made of it, the questions that decide it, and what differs between texts.</summary>
internal static class LawSlice
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>Adds what it needs.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<LawPages>();
        services.AddSingleton<SearchPages>();
        services.AddSingleton<ParliamentPages>();
        services.AddSingleton<ComparePages>();
        services.AddSingleton<ReadingEffects>();
        services.AddSingleton(new NavigationEntry(20, LawPlaces.Root, new Words("The law", "De wet")));
    }

    /// <summary>Maps its pages. All say the same to everyone; those that depend on what was asked for are kept for a while only.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        var law = pages.MapGroup(LawPlaces.Root);
        law.MapOpen(string.Empty, (LawPages reading) => reading.Front());
        law.MapOpen("/search", (string? q, SearchPages search) => search.Find(q)).CacheOutput(p => p.SetVaryByQuery("q").Expire(Kept));
        law.MapOpen("/parliament", (ParliamentPages parliament) => parliament.List());
        law.MapOpen("/parliament/{number:int}", (int number, ParliamentPages parliament) => parliament.One(number));
        law.MapOpen("/compare", (string? from, string? to, ComparePages compare) => compare.Compare(from, to)).CacheOutput(p => p.SetVaryByQuery("from", "to").Expire(Kept)).RequireRateLimiting(RequestLimits.Heavy);
        law.MapOpen("/{spec}", (string spec, LawPages reading) => reading.Text(spec));
        law.MapOpen("/{spec}/questions", (string spec, LawPages reading) => reading.Questions(spec));
        law.MapOpen("/{spec}/readings", (string spec, LawPages reading) => reading.Readings(spec));
        law.MapOpen("/{spec}/readings/{id}", (string spec, string id, ReadingEffects effects) => effects.One(spec, id)).RequireRateLimiting(RequestLimits.Heavy);
        law.MapOpen("/{spec}/coverage", (string spec, LawPages reading) => reading.Coverage(spec));
        law.MapOpen("/{spec}/{article}", (string spec, string article, LawPages reading) => reading.Article(spec, article));
    }
}
