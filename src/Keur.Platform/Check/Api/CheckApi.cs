using System.Text.Json;
using System.Text.Json.Nodes;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Access;
using Keur.Platform.Shell.Api;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Limits;
using Microsoft.AspNetCore.Mvc;

namespace Keur.Platform.Check.Api;

/// <summary>The check for programs.</summary>
internal static class CheckApi
{
    private const string Problem = "application/problem+json";

    /// <summary>Adds what it needs.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<VerdictApi>();
        services.AddSingleton<QuestionApi>();
        services.AddSingleton(provider => new ApiSchema("Card", () => CardSchemaOf(provider.GetRequiredService<LawShelf>())));
        services.AddSingleton(new ApiSchema("Verdicts", () => VerdictSchema.Text));
        services.AddSingleton(new ApiExample($"{ApiGround.Root}/verdicts", "post")
        {
            Sent = new Dictionary<string, JsonNode> { ["application/json"] = Sample(), ["application/yaml"] = LawContent.Text("samples/spam-filter.yaml")! },
            SentSchema = "Card",
            GivenSchema = "Verdicts",
        });
        services.AddSingleton(new ApiExample($"{ApiGround.Root}/verdicts/many", "post") { Sent = new Dictionary<string, JsonNode> { ["application/x-ndjson"] = Sample().ToJsonString() + "\n" } });
        services.AddSingleton(new ApiExample($"{ApiGround.Root}/interview", "post") { Sent = new Dictionary<string, JsonNode> { ["application/json"] = Sample() }, SentSchema = "Card" });
        services.AddSingleton(new ApiExample($"{ApiGround.Root}/explain", "post") { Sent = new Dictionary<string, JsonNode> { ["application/json"] = Sample() }, SentSchema = "Card" });
    }

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder reads, IEndpointRouteBuilder sends)
    {
        sends.MapOpenPost("/verdicts", (VerdictApi api, HttpContext context, [FromQuery] string[]? law, string? lang) => api.One(context, law, lang))
            .WithName("judge").WithTags("Verdicts").WithSummary("Judge a card")
            .WithDescription("Takes one AI system card, as JSON or YAML, and gives an array of verdicts: one for each law asked and each actor of the card. Without `law` the newest act is asked as it applies today.")
            .Produces<JsonElement>().Produces<ProblemOfCard>(StatusCodes.Status422UnprocessableEntity, Problem);
        sends.MapOpenPost("/verdicts/many", (VerdictApi api, HttpContext context, [FromQuery] string[]? law, string? lang) => api.Many(context, law, lang))
            .WithName("judgeMany").WithTags("Verdicts").WithSummary("Judge many cards, one a line")
            .WithDescription("Takes cards as JSON, one a line, and gives a line for each, in the same order: its verdicts, or what is wrong with it. A card that is wrong does not keep the others from being judged.")
            .Produces<string>(StatusCodes.Status200OK, "application/x-ndjson").RequireRateLimiting(RequestLimits.Heavy);
        sends.MapOpenPost("/interview", (QuestionApi api, HttpContext context, string? law, string? lang) => api.Next(context, law, lang))
            .WithName("nextQuestion").WithTags("Interview").WithSummary("What to ask next")
            .WithDescription("Takes a card as far as it is filled in and gives the question that is expected to settle most, or none where nothing is left to ask. A fact that is `unknown` in the card is not asked again.")
            .Produces<InterviewStep>().Produces<ProblemOfCard>(StatusCodes.Status422UnprocessableEntity, Problem);
        sends.MapOpenPost("/explain", (QuestionApi api, HttpContext context, string conclusion, string? law, string? lang) => api.Explain(context, conclusion, law, lang))
            .WithName("explain").WithTags("Verdicts").WithSummary("Why a conclusion holds or not")
            .WithDescription("Takes a card and gives the reasons of one conclusion down to the answers, what could still decide it, and the fewest answers that would turn it.")
            .Produces<Explained>().Produces<ProblemOfCard>(StatusCodes.Status422UnprocessableEntity, Problem);
        reads.MapOpen("/schemas/card", (LawShelf shelf) => KeptJson.OfText(CardSchemaOf(shelf)))
            .WithName("cardSchema").WithTags("Schemas").WithSummary("The JSON Schema of a card").Produces<JsonElement>();
        reads.MapOpen("/schemas/verdict", () => KeptJson.OfText(VerdictSchema.Text))
            .WithName("verdictSchema").WithTags("Schemas").WithSummary("The JSON Schema of verdicts").Produces<JsonElement>();
    }

    private static string CardSchemaOf(LawShelf shelf) => CardSchema.Write(shelf.Find(null, out _)!.Text, shelf.Countries, Language.English);

    private static JsonObject Sample() => new()
    {
        ["keur"] = 1,
        ["name"] = "Mail Sieve",
        ["provider"] = new JsonObject { ["name"] = "Acme BV", ["country"] = "NL" },
        ["facts"] = new JsonObject { ["machine-based"] = "yes", ["infers-outputs"] = "yes", ["function"] = new JsonArray(), ["profiles-people"] = "no" },
    };
}
