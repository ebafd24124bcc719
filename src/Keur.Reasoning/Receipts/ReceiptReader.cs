using System.Text.Json;
using Keur.Law;

namespace Keur.Reasoning.Receipts;

/// <summary>Reads receipts back, so that a case can be judged again.</summary>
public static class ReceiptReader
{
    /// <summary>How deep JSON that is read may nest: a verdict explains as deep as the law does, and a writer stops there too.</summary>
    public const int MostDepth = 1000;

    private static readonly string[] Keys = ["engine", "spec", "lawHash", "facts", "factsHash", "readings"];

    /// <summary>
    /// Reads a receipt, a verdict that holds one, or an array of either. What cannot be read is reported and left out; so is a receipt whose facts no longer
    /// have the hash it names.
    /// </summary>
    public static IReadOnlyList<StoredReceipt> Read(SourceFile file, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(file.Text, new JsonDocumentOptions { MaxDepth = MostDepth });
            root = document.RootElement.Clone();
        }
        catch (JsonException wrong)
        {
            var span = new SourceSpan(file, (int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1, 1);
            diagnostics.Error("not-json", span, new($"This is no JSON: {wrong.Message}", $"Dit is geen JSON: {wrong.Message}"));
            return [];
        }

        return ReadAll(root, new ReceiptPage(file, JsonPlaces.Of(file), diagnostics));
    }

    private static IReadOnlyList<StoredReceipt> ReadAll(JsonElement root, ReceiptPage page)
    {
        if (page.Places.Doubled is { } doubled)
        {
            page.Diagnostics.Error("doubled-key", doubled.Span, new($"`{doubled.Key}` stands here twice.", $"`{doubled.Key}` staat hier twee keer."));
            return [];
        }

        var items = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Select((e, i) => (Element: e, Path: $"/{i}")) : [(root, string.Empty)];
        return [.. items.Select(i => ReadItem(i.Element, page, i.Path)).OfType<StoredReceipt>()];
    }

    private static StoredReceipt? ReadItem(JsonElement item, ReceiptPage page, string path)
    {
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("receipt", out var inner))
        {
            return ReadReceipt(inner, page, path + "/receipt");
        }

        return ReadReceipt(item, page, path);
    }

    private static StoredReceipt? ReadReceipt(JsonElement json, ReceiptPage page, string path)
    {
        var values = Keys.Where(k => k is not ("facts" or "readings")).ToDictionary(k => k, k => TextOf(json, k));
        if (values.FirstOrDefault(v => v.Value is null).Key is { } missing)
        {
            page.Error("receipt", path, new($"This receipt has no `{missing}`.", $"Dit bewijs heeft geen `{missing}`."));
            return null;
        }

        var facts = json.TryGetProperty("facts", out var given) && given.ValueKind == JsonValueKind.Object ? given : (JsonElement?)null;
        if (ReadingsOf(json, page, path) is not { } readings)
        {
            return null;
        }

        var canonical = facts is { } known ? CanonicalFacts.Canonical(known) : null;
        var receipt = new Receipt(values["engine"]!, values["spec"]!, values["lawHash"]!, canonical, values["factsHash"]!, readings);
        if (canonical is not null && CanonicalFacts.HashOf(canonical) != receipt.FactsHash)
        {
            page.Error("facts-hash", path + "/factsHash", new("These facts are not the ones this receipt was made of: their hash is another.", "Dit zijn niet de feiten waarvan dit bewijs is gemaakt: zij hebben een andere hash."));
            return null;
        }

        return new StoredReceipt(receipt, facts, page, path);
    }

    private static Dictionary<string, bool>? ReadingsOf(JsonElement json, ReceiptPage page, string path)
    {
        var readings = new Dictionary<string, bool>();
        if (!json.TryGetProperty("readings", out var given) || given.ValueKind != JsonValueKind.Object)
        {
            page.Error("receipt", path, new("This receipt has no `readings`.", "Dit bewijs heeft geen `readings`."));
            return null;
        }

        foreach (var reading in given.EnumerateObject())
        {
            if (reading.Value.ValueKind != JsonValueKind.String || reading.Value.GetString() is not ("yes" or "no"))
            {
                page.Error("receipt", $"{path}/readings/{reading.Name}", new($"`{reading.Name}` is answered by yes or no.", $"`{reading.Name}` wordt beantwoord met yes of no."));
                return null;
            }

            readings[reading.Name] = reading.Value.GetString() == "yes";
        }

        return readings;
    }

    private static string? TextOf(JsonElement json, string key) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
