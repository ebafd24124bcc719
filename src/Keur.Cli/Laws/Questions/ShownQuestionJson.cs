using System.Text.Json;
using Keur.Exchange.Laws;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Laws.Questions;

/// <summary>Writes what answers a question as JSON.</summary>
internal sealed class ShownQuestionJson
{
    private readonly Utf8JsonWriter _json;

    private ShownQuestionJson(Utf8JsonWriter json) => _json = json;

    /// <summary>The JSON.</summary>
    public static string Write(ShownQuestion shown) => JsonText.Write(json => new ShownQuestionJson(json).WriteAll(shown));

    private void WriteAll(ShownQuestion shown)
    {
        _json.WriteStartObject();
        _json.WriteString("law", shown.Own.Text.Act.Id);
        _json.WriteString("text", shown.Own.Text.Since?.ToString("yyyy-MM-dd"));
        _json.WriteNumber("question", shown.Number);
        WriteAnswers(shown.Own);
        _json.WriteStartArray("elsewhere");
        foreach (var other in shown.Others)
        {
            _json.WriteStartObject();
            _json.WriteString("law", other.Text.Act.Id);
            WriteAnswers(other);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("related");
        foreach (var carried in shown.Carried)
        {
            Write(carried);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteAnswers(QuestionAnswers answers)
    {
        _json.WriteStartArray("examples");
        foreach (var example in answers.Examples)
        {
            _json.WriteStartObject();
            WriteHead(example);
            _json.WriteStartArray("then");
            foreach (var outcome in example.Then)
            {
                _json.WriteStartObject();
                _json.WriteString("id", outcome.Id);
                _json.WriteString("expected", outcome.Expected);
                WriteCite(answers.Text.Find(outcome.Id));
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("notComputable");
        foreach (var answer in answers.Uncomputed)
        {
            _json.WriteStartObject();
            _json.WriteString("source", answer.Source);
            _json.WriteString("locator", answer.Place);
            _json.WriteString("text", answer.Text.English);
            _json.WriteString("textNl", answer.Text.Dutch);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteHead(Example example)
    {
        _json.WriteString("title", example.Title);
        _json.WriteString("source", example.Source);
        _json.WriteString("locator", example.Locator);
    }

    private void WriteCite(Conclusion? conclusion) =>
        _json.WriteString("cite", conclusion is { Cites: [var cite, ..] } ? cite.Display : null);

    private void Write(CarriedExample carried)
    {
        _json.WriteStartObject();
        WriteHead(carried.Example);
        _json.WriteBoolean("fits", carried.Fits);
        _json.WriteStartArray("then");
        foreach (var outcome in carried.Outcomes)
        {
            _json.WriteStartObject();
            _json.WriteString("id", outcome.Expected.Id);
            _json.WriteString("expectedThere", outcome.Expected.Expected);
            _json.WriteBoolean("existsHere", outcome.Here is not null);
            WriteCite(outcome.Here);
            _json.WriteString("stateHere", outcome.State switch { null => null, State.Yes => "yes", State.No => "no", _ => "open" });
            _json.WriteStartArray("open");
            foreach (var fact in outcome.Open)
            {
                _json.WriteStringValue(fact.Id);
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("sameSource");
        foreach (var same in carried.SameSource)
        {
            _json.WriteStringValue(same.Title);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
