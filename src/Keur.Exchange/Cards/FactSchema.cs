using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Writes what an editor may accept as the answer to one fact.</summary>
internal sealed class FactSchema(Utf8JsonWriter json, Language language)
{
    /// <summary>Writes the members of the schema of a fact.</summary>
    public void Write(Fact fact)
    {
        json.WriteString("description", fact.Help is null ? fact.Ask.In(language) : $"{fact.Ask.In(language)} {fact.Help.In(language)}");
        switch (fact.Type)
        {
            case FactType.OneOf:
                Alternatives(() => Values(fact), Unknown);
                break;
            case FactType.SomeOf:
                Alternatives(() => List(fact), () => Partly(fact), Unknown);
                break;
            case FactType.Date:
                Alternatives(() => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), () => Constants("never", "not yet"), Unknown);
                break;
            case FactType.Number:
                Alternatives(Number, () => Pattern(@"^(10\^[0-9]{1,2}|[0-9]+(\.[0-9]+)?([eE]\+?[0-9]{1,2})?)$"), Unknown);
                break;
            default:
                Alternatives(() => json.WriteString("type", "boolean"), () => Constants("yes", "no"), Unknown);
                break;
        }
    }

    private void Alternatives(params ReadOnlySpan<Action> alternatives)
    {
        json.WriteStartArray("anyOf");
        foreach (var alternative in alternatives)
        {
            json.WriteStartObject();
            alternative();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Unknown()
    {
        json.WriteStartArray("enum");
        json.WriteStringValue("unknown");
        json.WriteNullValue();
        json.WriteEndArray();
    }

    private void Constants(params ReadOnlySpan<string> values)
    {
        json.WriteStartArray("enum");
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void Pattern(string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    private void Number()
    {
        json.WriteString("type", "number");
        json.WriteNumber("minimum", 0);
    }

    // One constant with a description each, so that an editor shows what a value says.
    private void Values(Fact fact)
    {
        json.WriteStartArray("oneOf");
        foreach (var value in fact.Values)
        {
            json.WriteStartObject();
            json.WriteString("const", value.Name);
            json.WriteString("description", value.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void List(Fact fact)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        Values(fact);
        json.WriteEndObject();
        json.WriteBoolean("uniqueItems", true);
    }

    private void Partly(Fact fact)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var side in (ReadOnlySpan<string>)["includes", "excludes"])
        {
            json.WriteStartObject(side);
            List(fact);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteNumber("minProperties", 1);
    }
}
