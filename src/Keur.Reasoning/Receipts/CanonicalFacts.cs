using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Receipts;

/// <summary>
/// The one way to write the answers of a case, so that the same answers always have the same hash: a JSON object without spaces, keys in the order of
/// their characters; yes and no, days, `never`, `not yet` and value names as strings, numbers without needless zeros, a complete list as an array in the
/// order of the vocabulary, an incomplete one as `{"includes":[…],"excludes":[…]}`.
/// </summary>
public static class CanonicalFacts
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answers, in canonical form.</summary>
    public static string Write(IEnumerable<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Written(writer =>
        {
            writer.WriteStartObject();
            foreach (var answer in answers.OrderBy(a => a.Fact.Id, StringComparer.Ordinal))
            {
                writer.WritePropertyName(answer.Fact.Id);
                WriteValue(writer, answer);
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>The hash of facts in canonical form: `sha256:…` over their UTF-8 bytes.</summary>
    public static string HashOf(string canonical) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));

    /// <summary>Writes one answer as a card does.</summary>
    public static void WriteValue(Utf8JsonWriter writer, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(answer);
        switch (answer.Fact.Type)
        {
            case FactType.YesNo or FactType.Judgement:
                writer.WriteStringValue(answer.YesNo == true ? "yes" : "no");
                break;
            case FactType.Date:
                writer.WriteStringValue(DateOf(answer));
                break;
            case FactType.Number:
                writer.WriteRawValue(answer.Number!.Value.ToString("0.############################"));
                break;
            default:
                WriteValues(writer, answer);
                break;
        }
    }

    /// <summary>Facts that stand in a receipt, brought into canonical form without asking the law: keys in order, no spaces.</summary>
    internal static string Canonical(JsonElement facts) => Written(writer =>
    {
        writer.WriteStartObject();
        foreach (var fact in facts.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            fact.WriteTo(writer);
        }

        writer.WriteEndObject();
    });

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static string DateOf(Answer answer) => answer switch
    {
        { Date: { } day } => day.ToString("yyyy-MM-dd"),
        { NotYet: true } => "not yet",
        _ => "never",
    };

    private static void WriteValues(Utf8JsonWriter writer, Answer answer)
    {
        if (answer.Fact.Type == FactType.OneOf && answer.Includes.Count == 1)
        {
            writer.WriteStringValue(answer.Fact.Values[answer.Includes[0]].Name);
        }
        else if (answer.Fact.Type == FactType.SomeOf && answer.IsComplete)
        {
            WriteList(writer, answer.Fact, answer.Includes);
        }
        else
        {
            writer.WriteStartObject();
            writer.WritePropertyName("includes");
            WriteList(writer, answer.Fact, answer.Includes);
            writer.WritePropertyName("excludes");
            WriteList(writer, answer.Fact, answer.Excludes);
            writer.WriteEndObject();
        }
    }

    private static void WriteList(Utf8JsonWriter writer, Fact fact, IReadOnlyList<int> values)
    {
        writer.WriteStartArray();
        foreach (var value in values.Order())
        {
            writer.WriteStringValue(fact.Values[value].Name);
        }

        writer.WriteEndArray();
    }
}
