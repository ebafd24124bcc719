using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keur.Tests.House;

namespace Keur.Tests.Platform.Api;

public sealed class ApiTests
{
    private const string Root = "/api/v1";

    [Fact]
    public async Task A_card_is_judged_as_the_command_judges_it_under_each_law_asked()
    {
        var verdicts = await Sent("/verdicts?law=eu-2024-1689&law=com-2021-206", Sample("cv-screener"), "application/yaml");

        Assert.Equal(["eu-2024-1689", "com-2021-206"], verdicts.AsArray().Select(v => (string?)v!["law"]));
        Assert.Equal("yes", (string?)verdicts[0]!["classes"]!["high-risk"]);
        Assert.Equal("Acme BV", (string?)verdicts[0]!["actor"]);
        Assert.NotNull(verdicts[0]!["receipt"]!["factsHash"]);
    }

    [Fact]
    public async Task What_is_wrong_with_a_card_comes_back_with_its_place_in_the_language_asked()
    {
        var problem = await Sent("/verdicts?lang=nl", "keur: 1\nfacts:\n  nonsense: yes\n", "application/yaml", HttpStatusCode.UnprocessableEntity);

        var error = problem["errors"]![0]!;
        Assert.Equal("Wat is gestuurd kan niet worden beoordeeld.", (string?)problem["title"]);
        Assert.Equal(("unknown-fact", 3, 3), ((string?)error["code"], (int)error["line"]!, (int)error["column"]!));
    }

    [Theory]
    [InlineData("/verdicts?law=no-such-law")]
    [InlineData("/verdicts?law=a&law=b&law=c&law=d&law=e&law=f&law=g")]
    [InlineData("/explain?conclusion=no-such-thing")]
    [InlineData("/interview?law=~~")]
    public async Task What_cannot_be_answered_is_a_problem_document(string address)
    {
        var problem = await Sent(address, Sample("spam-filter"), "application/yaml", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(422, (int)problem["status"]!);
        Assert.False(string.IsNullOrEmpty((string?)problem["detail"]));
    }

    [Fact]
    public async Task Of_many_cards_the_good_ones_are_judged_and_the_bad_ones_told()
    {
        const string Lines = "{\"keur\":1,\"name\":\"A\",\"facts\":{\"machine-based\":\"no\"}}\n\n{\"keur\":1,\"facts\":{\"x\":\"no\"}}\nno card\n";
        using var programme = PlatformUnderTest.Shared.CreateClient();
        using var body = new StringContent(Lines, Encoding.UTF8, "application/x-ndjson");
        using var answer = await programme.PostAsync(new Uri($"{Root}/verdicts/many", UriKind.Relative), body, TestContext.Current.CancellationToken);

        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal([1, 3, 4], lines.Select(l => (int)l["line"]!));
        Assert.Equal("A", (string?)lines[0]["verdicts"]![0]!["card"]);
        Assert.NotNull(lines[1]["errors"]);
        Assert.NotNull(lines[2]["errors"]);
    }

    [Fact]
    public async Task Of_many_cards_one_whose_reasons_lie_deep_is_judged_like_the_others()
    {
        const string Line = "{\"keur\":1,\"name\":\"Deep\",\"facts\":{\"function\":[],\"profiles-people\":\"no\",\"open-source\":\"yes\",\"narrow-procedural-task\":\"yes\",\"third-party-assessment\":\"no\",\"model-itself\":\"no\"}}\n";
        using var programme = PlatformUnderTest.Shared.CreateClient();
        using var body = new StringContent(Line, Encoding.UTF8, "application/x-ndjson");
        using var answer = await programme.PostAsync(new Uri($"{Root}/verdicts/many", UriKind.Relative), body, TestContext.Current.CancellationToken);

        var line = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), documentOptions: new() { MaxDepth = 1000 })!;
        Assert.Equal("Deep", (string?)line["verdicts"]![0]!["card"]);
    }

    [Fact]
    public async Task An_interview_goes_on_from_what_the_card_says()
    {
        var step = await Sent("/interview", "{\"keur\":1,\"facts\":{}}", "application/json");
        var fact = (string)step["question"]!["fact"]!;
        var next = await Sent("/interview?lang=nl", $"{{\"keur\":1,\"facts\":{{\"{fact}\":\"unknown\"}}}}", "application/json");

        Assert.False((bool)step["done"]!);
        Assert.NotEqual(fact, (string?)next["question"]!["fact"]);
        Assert.Equal("open", (string?)step["classes"]!["high-risk"]);
    }

    [Fact]
    public async Task A_conclusion_is_explained_down_to_the_answers_with_what_would_turn_it()
    {
        var explained = await Sent("/explain?conclusion=high-risk", Sample("cv-screener"), "application/yaml");

        Assert.Equal("yes", (string?)explained["state"]);
        Assert.Contains("annex-iii-use", explained["because"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.NotEmpty(explained["turns"]!.AsArray());
    }

    [Theory]
    [InlineData("/law")]
    [InlineData("/law/eu-2024-1689/5")]
    [InlineData("/law/com-2021-206/annex-III")]
    [InlineData("/facts")]
    [InlineData("/schemas/card")]
    [InlineData("/openapi.json")]
    public async Task What_is_read_is_tagged_so_that_it_is_not_sent_twice_and_open_to_other_sites(string path)
    {
        using var programme = PlatformUnderTest.Shared.CreateClient();
        var address = new Uri(Root + path, UriKind.Relative);
        using var first = await programme.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        request.Headers.Add("Origin", "https://example.org");
        using var second = await programme.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("*", second.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task What_is_sent_is_not_open_to_pages_of_other_sites()
    {
        using var programme = PlatformUnderTest.Shared.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri($"{Root}/verdicts", UriKind.Relative));
        request.Headers.Add("Origin", "https://example.org");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        using var answer = await programme.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_description_names_every_operation_once_with_examples_that_work()
    {
        using var programme = PlatformUnderTest.Shared.CreateClient();
        var document = JsonNode.Parse(await programme.GetStringAsync(new Uri($"{Root}/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken))!;
        var operations = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject()).Select(o => o.Value!).ToList();

        Assert.StartsWith("3.1", (string?)document["openapi"], StringComparison.Ordinal);
        Assert.Equal(11, operations.Select(o => (string?)o["operationId"]).Distinct().Count());
        Assert.Equal(11, operations.Count);
        Assert.All(operations, o => Assert.False(string.IsNullOrEmpty((string?)o["summary"])));
        Assert.All(References(document), r => Assert.NotNull(document["components"]!["schemas"]![r["#/components/schemas/".Length..]]));
        var examples = document["paths"]![$"{Root}/verdicts"]!["post"]!["requestBody"]!["content"]!;
        Assert.NotEmpty((await Sent("/verdicts", examples["application/json"]!["example"]!.ToJsonString(), "application/json")).AsArray());
        Assert.NotEmpty((await Sent("/verdicts", (string)examples["application/yaml"]!["example"]!, "application/yaml")).AsArray());
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "$ref" && p.Value is JsonValue value && value.GetValueKind() == JsonValueKind.String ? [(string)p.Value!] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static string Sample(string name) => Repository.Read($"samples/{name}.yaml");

    private static async Task<JsonNode> Sent(string address, string text, string type, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var programme = PlatformUnderTest.Shared.CreateClient();
        using var body = new StringContent(text, new MediaTypeHeaderValue(type));
        using var answer = await programme.PostAsync(new Uri(Root + address, UriKind.Relative), body, TestContext.Current.CancellationToken);
        var given = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == expected, given);
        return JsonNode.Parse(given)!;
    }
}
