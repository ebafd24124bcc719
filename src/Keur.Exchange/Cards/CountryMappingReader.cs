using System.Globalization;
using System.Text.Json;
using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>Reads what a country answers from its file in <c>law/mappings</c>.</summary>
public static class CountryMappingReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the file; null, with an error, where a key is missing or of another shape, or a code stands in it twice.</summary>
    public static CountryMapping? Read(SourceFile file, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            using var json = JsonDocument.Parse(file.Text, Strict);
            var mapping = Mapping(json.RootElement);
            if (mapping.Codes.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1 || g.Key.Length != 2)?.Key is not { } wrong)
            {
                return mapping;
            }

            Report(file, diagnostics, new($"the code `{wrong}` stands in two lists, or is not two letters", $"de code `{wrong}` staat in twee lijsten, of is niet twee letters"));
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            Report(file, diagnostics, Words.Same(wrong.Message));
        }

        return null;
    }

    private static void Report(SourceFile file, Diagnostics diagnostics, Words what) => diagnostics.Error(
        "country-mapping",
        SourceSpan.StartOf(file),
        new($"This list of countries cannot be used: {what.English}.", $"Deze lijst van landen is niet te gebruiken: {what.Dutch}."),
        new("It has the keys key, fact, inside, outside, since, members, others, unsettled and instead.", "Zij heeft de sleutels key, fact, inside, outside, since, members, others, unsettled en instead."));

    private static CountryMapping Mapping(JsonElement root) => new()
    {
        Key = Text(root, "key"),
        Fact = Text(root, "fact"),
        Inside = Text(root, "inside"),
        Outside = Text(root, "outside"),
        Since = DateOnly.ParseExact(Text(root, "since"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Members = List(root, "members"),
        Others = List(root, "others"),
        Unsettled = List(root, "unsettled"),
        Instead = root.GetProperty("instead").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? string.Empty),
    };

    private static string Text(JsonElement root, string key) => root.GetProperty(key).GetString() ?? string.Empty;

    // A list and not a set at first, so that a code given twice in one list is not overlooked.
    private static HashSet<string> List(JsonElement root, string key)
    {
        var codes = root.GetProperty(key).EnumerateArray().Select(c => c.GetString() ?? string.Empty).ToList();
        var set = codes.ToHashSet();
        return set.Count == codes.Count ? set : throw new FormatException($"`{key}` has a code twice");
    }
}
