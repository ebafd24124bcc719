using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Writes verdicts as JSON: an array with one element per card, law and actor. <see cref="VerdictSchema"/> says what stands in it.</summary>
public sealed class VerdictJson
{
    /// <summary>The language of titles, questions and help; ids and fixed words are the same in both.</summary>
    public Language Language { get; init; }

    /// <summary>Whether receipts leave the answers out and keep their hash.</summary>
    public bool FactsHashOnly { get; init; }

    /// <summary>The program named in receipts.</summary>
    public string Engine { get; init; } = Receipt.ThisEngine;

    /// <summary>The verdicts as text that ends with a line end.</summary>
    public string Write(IEnumerable<JudgedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var judged in cases)
            {
                WriteCase(writer, judged);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private void WriteCase(Utf8JsonWriter writer, JudgedCase judged)
    {
        var verdict = judged.Verdict;
        writer.WriteStartObject();
        writer.WriteString("card", judged.Card);
        writer.WriteString("actor", judged.Actor);
        writer.WriteString("law", verdict.Text.Act.Id);
        writer.WriteString("text", verdict.Text.Since is { } since ? WireNames.Of(since) : null);
        writer.WriteString("asOf", WireNames.Of(verdict.AsOf));
        writer.WriteBoolean("determined", verdict.IsDetermined);
        new ConclusionJson(writer, verdict.Text.Act).WriteAll(verdict);
        WriteStates(writer, "classes", verdict.Classes);
        WriteStates(writer, "roles", verdict.Roles);
        new DutyJson(writer, Language).WriteAll(verdict.Duties);
        WriteRoutes(writer, verdict.Routes);
        new PenaltyJson(writer, Language).WriteAll(verdict.Penalties);
        WriteFlags(writer, verdict.Flags);
        WriteOpen(writer, verdict.Open);
        var receipt = Receipt.Of(verdict, Engine);
        writer.WritePropertyName("receipt");
        ReceiptJson.Write(writer, FactsHashOnly ? receipt.WithoutFacts() : receipt);
        writer.WriteEndObject();
    }

    private static void WriteStates(Utf8JsonWriter writer, string name, IEnumerable<Judged> judged)
    {
        writer.WriteStartObject(name);
        foreach (var one in judged)
        {
            writer.WriteString(one.Conclusion.Id, WireNames.Of(one.State));
        }

        writer.WriteEndObject();
    }

    private static void WriteRoutes(Utf8JsonWriter writer, IEnumerable<RouteJudged> routes)
    {
        writer.WriteStartObject("routes");
        foreach (var judged in routes)
        {
            writer.WriteStartObject(judged.Route.Id);
            writer.WriteString("value", judged.Prescribed ? judged.Ways[0].Value : null);
            if (!judged.Prescribed && judged.Ways.Count > 0)
            {
                writer.WriteStartArray("choices");
                foreach (var way in judged.Ways)
                {
                    writer.WriteStringValue(way.Value);
                }

                writer.WriteEndArray();
            }

            writer.WriteString("cite", LawLinks.CiteOf(judged)?.Display);
            writer.WriteString("state", judged.State != State.No && judged.IsOpen ? "open" : WireNames.Of(judged.State));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteFlags(Utf8JsonWriter writer, IEnumerable<Judged> flags)
    {
        writer.WriteStartArray("flags");
        foreach (var judged in flags.Where(f => f.State != State.No))
        {
            var flag = (Flag)judged.Conclusion;
            writer.WriteStartObject();
            writer.WriteString("id", flag.Id);
            writer.WriteString("title", flag.Title.In(Language));
            writer.WriteString("cite", LawLinks.CiteOf(judged)?.Display);
            writer.WriteString("state", WireNames.Of(judged.State));
            writer.WriteString("pointsTo", flag.PointsTo.In(Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteOpen(Utf8JsonWriter writer, IEnumerable<OpenFact> open)
    {
        writer.WriteStartArray("open");
        foreach (var (fact, decides) in open)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", fact.Id);
            writer.WriteString("kind", fact.Type == FactType.Judgement ? "judgement" : "fact");
            writer.WriteString("ask", fact.Ask.In(Language));
            if (fact.Help is { } help)
            {
                writer.WriteString("help", help.In(Language));
            }

            writer.WriteStartArray("decides");
            foreach (var id in decides)
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
