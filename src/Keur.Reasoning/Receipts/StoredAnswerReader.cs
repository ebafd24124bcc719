using System.Globalization;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Receipts;

/// <summary>Reads one answer in canonical form.</summary>
internal sealed class StoredAnswerReader(ReceiptPage page)
{
    /// <summary>The answer; null, with an error, where it is none.</summary>
    public Answer? Read(LawText text, JsonProperty given, string path)
    {
        if (text.FindFact(given.Name) is not { } fact)
        {
            page.Error("unknown-fact", path, new($"`{text.Act.Id}` asks no `{given.Name}`.", $"`{text.Act.Id}` vraagt geen `{given.Name}`."), NearestName.Advice(given.Name, text.Facts.Select(f => f.Id)));
            return null;
        }

        var answer = fact.Type switch
        {
            FactType.YesNo or FactType.Judgement => YesNo(fact, given.Value),
            FactType.Date => Date(fact, given.Value),
            FactType.Number => given.Value.ValueKind == JsonValueKind.Number && given.Value.TryGetDecimal(out var number) ? Answer.OfNumber(fact, number) : null,
            FactType.OneOf when given.Value.ValueKind == JsonValueKind.String => Values(fact, [given.Value], path) is [var one] ? Answer.OneOf(fact, one) : null,
            FactType.SomeOf when given.Value.ValueKind == JsonValueKind.Array => Values(fact, given.Value.EnumerateArray(), path) is { } all ? Answer.Exactly(fact, all) : null,
            _ => Partly(fact, given.Value, path),
        };
        if (answer is null)
        {
            page.Error("wrong-value", path, new($"`{given.Value.GetRawText()}` is no answer to `{fact.Id}`.", $"`{given.Value.GetRawText()}` is geen antwoord op `{fact.Id}`."));
        }

        return answer;
    }

    private static Answer? YesNo(Fact fact, JsonElement value) => Text(value) switch
    {
        "yes" => Answer.Of(fact, true),
        "no" => Answer.Of(fact, false),
        _ => null,
    };

    private static Answer? Date(Fact fact, JsonElement value) => Text(value) switch
    {
        "never" => Answer.NeverHappens(fact),
        "not yet" => Answer.NotYetHappened(fact),
        { } day when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => Answer.OnDay(fact, date),
        _ => null,
    };

    private Answer? Partly(Fact fact, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object
            || !value.TryGetProperty("includes", out var included) || included.ValueKind != JsonValueKind.Array
            || !value.TryGetProperty("excludes", out var excluded) || excluded.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var (includes, excludes) = (Values(fact, included.EnumerateArray(), path), Values(fact, excluded.EnumerateArray(), path));
        return includes is null || excludes is null || includes.Intersect(excludes).Any() ? null : Answer.Partly(fact, includes, excludes);
    }

    private List<int>? Values(Fact fact, IEnumerable<JsonElement> names, string path)
    {
        var values = new List<int>();
        foreach (var name in names)
        {
            var value = Text(name) is { } text ? fact.ValueIndex(text) : -1;
            if (value < 0)
            {
                var written = name.ToString();
                page.Error("unknown-value", path, new($"`{fact.Id}` has no value `{written}`.", $"`{fact.Id}` heeft geen waarde `{written}`."), NearestName.Advice(written, fact.Values.Select(v => v.Name)));
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
