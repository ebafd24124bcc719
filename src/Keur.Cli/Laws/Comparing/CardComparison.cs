using System.Text.Json;
using Keur.Cli.Cards;
using Keur.Exchange.Verdicts;

namespace Keur.Cli.Laws.Comparing;

/// <summary>What several laws say of one card, and what of them makes the difference.</summary>
internal sealed class CardComparison(Terminal terminal, IReadOnlyList<AskedSpec> laws)
{
    private readonly CaseChanges _changes = new(laws.DistinctBy(l => l.Word).ToDictionary(l => l.Word, l => l.Law));

    /// <summary>The verdicts side by side in a format.</summary>
    public string Write(IReadOnlyList<JudgedCase> judged, string format) => format switch
    {
        "json" => Json(judged),
        _ when judged.Count == 0 => string.Empty,
        "markdown" => new SideBySideMarkdown { Language = terminal.Language, Changes = _changes }.Write(judged),
        _ => new SideBySideText { Language = terminal.Language, Colour = terminal.Colour, Width = terminal.Width, Changes = _changes }.Write(judged),
    };

    private string Json(IReadOnlyList<JudgedCase> judged) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("verdicts");
        json.WriteRawValue(new VerdictJson { Language = terminal.Language }.Write(judged), skipInputValidation: true);
        json.WriteStartArray("changes");
        foreach (var group in LawGroup.Of(judged))
        {
            _changes.Of(group).ToList().ForEach(c => Write(json, group, c));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, LawGroup group, CaseChange change)
    {
        json.WriteStartObject();
        json.WriteString("card", group.Card);
        json.WriteString("actor", group.Actor);
        json.WriteString("class", change.ClassId);
        json.WriteString("title", change.Title.In(terminal.Language));
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        ComparisonJson.Write(json, change.Charges);
        json.WriteEndObject();
    }
}
