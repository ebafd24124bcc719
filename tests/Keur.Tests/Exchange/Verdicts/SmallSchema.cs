using System.Text.Json;
using System.Text.RegularExpressions;

namespace Keur.Tests.Exchange.Verdicts;

/// <summary>
/// Checks JSON against the part of JSON Schema that ours uses. What stands in the JSON and not in the schema is an offence too, which is stricter than the
/// schema itself: readers pass over what they do not know, but what we write we must have described.
/// </summary>
internal sealed class SmallSchema(JsonElement root)
{
    /// <summary>What does not fit, each with its path.</summary>
    public IEnumerable<string> Offences(JsonElement value) => Check(root, value, "$");

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Check(root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), value, path);
        }

        if (schema.TryGetProperty("anyOf", out var any))
        {
            return any.EnumerateArray().Any(s => !Check(s, value, path).Any()) ? [] : [$"{path}: fits none of the choices"];
        }

        return [.. OwnOffences(schema, value, path), .. Members(schema, value, path), .. Items(schema, value, path)];
    }

    private static IEnumerable<string> OwnOffences(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("type", out var type) && !TypesOf(type).Contains(TypeOf(value)))
            yield return $"{path}: is {TypeOf(value)}, not {type}";

        if (schema.TryGetProperty("enum", out var choices) && !choices.EnumerateArray().Any(c => c.GetString() == value.ToString()))
            yield return $"{path}: {value} is none of {choices}";

        if (schema.TryGetProperty("const", out var one) && one.GetRawText() != value.GetRawText())
            yield return $"{path}: {value} is not {one}";

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
            yield return $"{path}: {value} is not like {pattern}";

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("format", out _) && !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _))
            yield return $"{path}: {value} is no day";
    }

    private IEnumerable<string> Members(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return [];

        var missing = schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{path}: has no {r}") : [];
        return missing.Concat(value.EnumerateObject().SelectMany(member => Member(schema, member, $"{path}.{member.Name}")));
    }

    private IEnumerable<string> Member(JsonElement schema, JsonProperty member, string path)
    {
        if (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out var own))
            return Check(own, member.Value, path);

        return schema.TryGetProperty("additionalProperties", out var others) ? Check(others, member.Value, path) : [$"{path}: is not described"];
    }

    private IEnumerable<string> Items(JsonElement schema, JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items)
            ? value.EnumerateArray().SelectMany((item, i) => Check(items, item, $"{path}[{i}]"))
            : [];

    private static IEnumerable<string?> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()) : [type.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
