using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.LawBrowser.Comparing;
using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Api;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Limits;
using Keur.Reasoning.Comparisons;

namespace Keur.Platform.LawBrowser.Api;

/// <summary>The law for programs.</summary>
internal static class LawApi
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder reads)
    {
        reads.MapOpen("/law", (LawShelf shelf) => KeptJson.Of(Texts(shelf).Select(LawTextEntry.Of)))
            .WithName("laws").WithTags("Law").WithSummary("Every text of every act").Produces<IReadOnlyList<LawTextEntry>>();
        reads.MapOpen("/law/{spec}", (string spec, LawShelf shelf) => Shown(shelf, spec, null))
            .WithName("law").WithTags("Law").WithSummary("What a text decides and asks").WithDescription("Its rules, duties, routes, penalties and pointers to other law, with their provisions and conditions, in the order of the act.")
            .Produces<LawShown>().ProducesProblem(StatusCodes.Status404NotFound);
        reads.MapOpen("/law/{spec}/{article}", (string spec, string article, LawShelf shelf) => Shown(shelf, spec, article))
            .WithName("provision").WithTags("Law").WithSummary("What an article or annex decides and asks").WithDescription("An annex is written `annex-III`.")
            .Produces<LawShown>().ProducesProblem(StatusCodes.Status404NotFound);
        reads.MapOpen("/facts", (string? law, LawShelf shelf) => shelf.Find(law, out var mistake) is { } found ? KeptJson.Of(FactEntry.AllOf(found.Text)) : ApiProblem.Of(mistake!, Language.English))
            .WithName("facts").WithTags("Law").WithSummary("The questions a text asks").WithDescription("The vocabulary of cards: every fact with its type, values, gate and the provisions that look at it.")
            .Produces<IReadOnlyList<FactEntry>>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reads.MapOpen("/compare", (string from, string to, LawShelf shelf, ComparePages compare) => Compared(from, to, shelf, compare))
            .WithName("compare").WithTags("Law").WithSummary("Two texts, over all systems possible under both").WithDescription("How large a share of the possible systems each class and ground holds for, under both, the first only and the second only; and an example of each move between classes. The first time a pair is asked it takes some ten seconds.")
            .Produces<ComparisonEntry>().ProducesProblem(StatusCodes.Status404NotFound).RequireRateLimiting(RequestLimits.Heavy);
    }

    private static IEnumerable<LawText> Texts(LawShelf shelf) => shelf.Library.BaseActs.OrderBy(a => a.Adopted).SelectMany(a => shelf.TextsOf(a.Id));

    private static IResult Shown(LawShelf shelf, string spec, string? article)
    {
        if (shelf.Find(spec, out var mistake) is not { } law)
        {
            return ApiProblem.Of(mistake!, Language.English, StatusCodes.Status404NotFound);
        }

        var cite = article is null ? null : LawPlaces.Read(article);
        var shown = ShownLaw.Of(law.Text, cite?.Path);
        return shown.IsEmpty
            ? ApiProblem.Of(new Words($"`{law.Text.Act.Id}` has nothing at `{article}`.", $"`{law.Text.Act.Id}` heeft niets bij `{article}`."), Language.English, StatusCodes.Status404NotFound)
            : KeptJson.Of(LawShown.Of(shown));
    }

    private static IResult Compared(string from, string to, LawShelf shelf, ComparePages compare)
    {
        var texts = Texts(shelf).ToDictionary(LawPlaces.SpecOf);
        if (!texts.TryGetValue(from, out var before) || !texts.TryGetValue(to, out var after) || before == after)
        {
            return ApiProblem.Of(new Words($"Name two of these texts: {string.Join(", ", texts.Keys)}.", $"Noem twee van deze teksten: {string.Join(", ", texts.Keys)}."), Language.English, StatusCodes.Status404NotFound);
        }

        return KeptJson.Of(ComparisonEntry.Of(from, to, compare.Of(before, after)));
    }
}
