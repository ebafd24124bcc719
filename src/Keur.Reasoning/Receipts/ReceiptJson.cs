using System.Text.Json;

namespace Keur.Reasoning.Receipts;

/// <summary>Writes receipts as JSON.</summary>
public static class ReceiptJson
{
    /// <summary>Writes a receipt as an object: `engine`, `spec`, `lawHash`, `facts` unless left out, `factsHash`, `readings`.</summary>
    public static void Write(Utf8JsonWriter writer, Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(receipt);
        writer.WriteStartObject();
        writer.WriteString("engine", receipt.Engine);
        writer.WriteString("spec", receipt.Spec);
        writer.WriteString("lawHash", receipt.LawHash);
        if (receipt.Facts is { } facts)
        {
            // Through a document, so that it is indented like what surrounds it.
            using var document = JsonDocument.Parse(facts);
            writer.WritePropertyName("facts");
            document.RootElement.WriteTo(writer);
        }

        writer.WriteString("factsHash", receipt.FactsHash);
        writer.WriteStartObject("readings");
        foreach (var (reading, side) in receipt.Readings.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            writer.WriteString(reading, side ? "yes" : "no");
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
