using System.Globalization;
using System.Text;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Exchange.Portfolios;

/// <summary>Writes cases as cards of one line.</summary>
internal static class CardLines
{
    /// <summary>A card that gives these answers.</summary>
    public static string Of(string name, IEnumerable<Answer> answers, string before = "")
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("keur", 1);
            json.WriteString("name", name);
            json.WriteStartObject("facts");
            foreach (var answer in answers)
            {
                Write(json, answer);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Insert(1, before);
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        var fact = answer.Fact;
        switch (fact.Type)
        {
            case FactType.SomeOf when answer.IsComplete:
                Write(json, fact, fact.Id, answer.Includes);
                break;
            case FactType.SomeOf when answer.Includes.Count + answer.Excludes.Count > 0:
                json.WriteStartObject(fact.Id);
                Write(json, fact, "includes", answer.Includes);
                Write(json, fact, "excludes", answer.Excludes);
                json.WriteEndObject();
                break;
            case FactType.SomeOf:
                json.WriteNull(fact.Id);
                break;
            case FactType.OneOf:
                json.WriteString(fact.Id, fact.Values[answer.Includes[0]].Name);
                break;
            case FactType.Date:
                json.WriteString(fact.Id, answer.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (answer.NotYet ? "not yet" : "never"));
                break;
            case FactType.Number:
                json.WriteNumber(fact.Id, answer.Number!.Value);
                break;
            default:
                json.WriteBoolean(fact.Id, answer.YesNo == true);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, Fact fact, string key, IEnumerable<int> values)
    {
        json.WriteStartArray(key);
        values.ToList().ForEach(v => json.WriteStringValue(fact.Values[v].Name));
        json.WriteEndArray();
    }
}
