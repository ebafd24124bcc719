using System.Globalization;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Bench.Portfolios;

/// <summary>Writes random systems as cards, one a line: the same for the same number, share and seed.</summary>
internal static class CardStream
{
    /// <summary>Writes them.</summary>
    /// <param name="text">The text whose facts are answered.</param>
    /// <param name="count">How many.</param>
    /// <param name="unknown">What share of the answers is left out, in hundredths.</param>
    /// <param name="to">Where they go.</param>
    public static void Write(LawText text, int count, int unknown, Stream to)
    {
        var random = new Random(20_240_801 + unknown);
        var system = new DrawnSystem(text, random);
        using var json = new Utf8JsonWriter(to);
        for (var i = 1; i <= count; i++)
        {
            json.Reset();
            json.WriteStartObject();
            json.WriteNumber("keur", 1);
            json.WriteString("name", $"system {i}");
            json.WriteStartObject("facts");
            foreach (var answer in system.Draw().Where(_ => random.Next(100) >= unknown))
            {
                Write(json, answer);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.Flush();
            to.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        var fact = answer.Fact;
        switch (fact.Type)
        {
            case FactType.SomeOf:
                json.WriteStartArray(fact.Id);
                answer.Includes.ToList().ForEach(v => json.WriteStringValue(fact.Values[v].Name));
                json.WriteEndArray();
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
}
