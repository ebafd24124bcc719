using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>Writes what was found of every case as a line: JSON, with why a class holds and which duties are owed from when; or a row of a table with classes, roles and duties.</summary>
public sealed class JudgedRows
{
    private readonly IReadOnlyList<PortfolioQuestion> _questions;
    private readonly List<int> _classes;
    private readonly List<int> _roles;
    private readonly List<int> _grounds;
    private readonly List<int> _duties;
    private readonly List<int> _ways;

    /// <summary>Writes what is found of these questions.</summary>
    public JudgedRows(IReadOnlyList<PortfolioQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        _questions = questions;
        (_classes, _roles) = (PlacesOf(ConclusionKind.Class), PlacesOf(ConclusionKind.Role));
        (_grounds, _duties, _ways) = (PlacesOf(ConclusionKind.Ground), PlacesOf(ConclusionKind.Duty), PlacesOf(ConclusionKind.Way));
    }

    private List<int> PlacesOf(ConclusionKind kind) => [.. Enumerable.Range(0, _questions.Count).Where(q => _questions[q].Conclusion.Kind == kind)];

    /// <summary>A line of JSON for each case of a chunk.</summary>
    public void WriteJson(JudgedChunk chunk, Stream to)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (var row = 0; row < chunk.Rows; row++)
        {
            json.Reset();
            json.WriteStartObject();
            json.WriteString("name", chunk.NameOf(row));
            json.WriteString("part", chunk.PartOf(row) is { Length: > 0 } part ? part : null);
            json.WriteBoolean("contradictory", chunk.IsContradictory(row));
            if (!chunk.IsContradictory(row))
            {
                WriteCase(json, chunk, row);
            }

            json.WriteEndObject();
            json.Flush();
            to.WriteByte((byte)'\n');
        }
    }

    private void WriteCase(Utf8JsonWriter json, JudgedChunk chunk, int row)
    {
        WriteGroups(json, "classes", _classes, chunk, row);
        json.WriteStartArray("why");
        foreach (var ground in _grounds.Where(g => chunk.StateOf(g, row) == State.Yes))
        {
            json.WriteStartObject();
            json.WriteString("id", _questions[ground].Id);
            json.WriteString("cite", CiteOf(ground));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (_roles.Count > 0)
        {
            WriteGroups(json, "roles", _roles, chunk, row);
            WriteDuties(json, chunk, row);
            WriteRoutes(json, chunk, row);
        }
    }

    private string? CiteOf(int question) => _questions[question].Conclusion.Cites is [var first, ..] ? first.Display : null;

    private void WriteGroups(Utf8JsonWriter json, string name, List<int> places, JudgedChunk chunk, int row)
    {
        json.WriteStartObject(name);
        foreach (var place in places)
        {
            json.WriteStartObject(_questions[place].Id);
            OutcomeWords.Write(json, chunk.OutcomeOf(place, row));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteDuties(Utf8JsonWriter json, JudgedChunk chunk, int row)
    {
        json.WriteStartArray("duties");
        foreach (var duty in _duties.Where(d => chunk.StateOf(d, row) != State.No))
        {
            json.WriteStartObject();
            json.WriteString("id", _questions[duty].Conclusion.Id);
            json.WriteString("role", _questions[duty].By);
            json.WriteString("cite", CiteOf(duty));
            OutcomeWords.Write(json, chunk.OutcomeOf(duty, row));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRoutes(Utf8JsonWriter json, JudgedChunk chunk, int row)
    {
        json.WriteStartObject("routes");
        foreach (var way in _ways.Where(w => chunk.StateOf(w, row) != State.No))
        {
            json.WriteString(_questions[way].Id, WireNames.Of(chunk.StateOf(way, row)));
        }

        json.WriteEndObject();
    }

    /// <summary>The columns of the table.</summary>
    public IReadOnlyList<string> Columns =>
        ["name", "part", "contradictory", .. _classes.SelectMany(c => new[] { _questions[c].Id, _questions[c].Id + ".timing", _questions[c].Id + ".from" }), "why", .. _roles.Select(r => _questions[r].Id), .. _roles.Count > 0 ? new[] { "duties", "open-duties" } : []];

    /// <summary>The rows of a chunk, a case each.</summary>
    public IEnumerable<IReadOnlyList<string>> RowsOf(JudgedChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        return Enumerable.Range(0, chunk.Rows).Select(row => CellsOf(chunk, row));
    }

    private List<string> CellsOf(JudgedChunk chunk, int row)
    {
        var sound = !chunk.IsContradictory(row);
        string Listed(List<int> places, State state) => sound ? string.Join(';', places.Where(p => chunk.StateOf(p, row) == state).Select(p => _questions[p].Id)) : string.Empty;
        var cells = new List<string> { chunk.NameOf(row), chunk.PartOf(row), sound ? "no" : "yes" };
        foreach (var outcome in _classes.Select(c => chunk.OutcomeOf(c, row)))
        {
            cells.Add(sound ? WireNames.Of(outcome.State) : string.Empty);
            cells.Add(outcome.Timing is { } timing ? WireNames.Of(timing.Timing) : string.Empty);
            cells.Add(outcome.Timing?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty);
        }

        cells.Add(Listed(_grounds, State.Yes));
        cells.AddRange(_roles.Select(r => sound ? WireNames.Of(chunk.StateOf(r, row)) : string.Empty));
        if (_roles.Count > 0)
        {
            cells.Add(Listed(_duties, State.Yes));
            cells.Add(Listed(_duties, State.Open));
        }

        return cells;
    }

    /// <summary>A line of a table (RFC 4180). A cell that a spreadsheet would take for a formula starts with an apostrophe.</summary>
    public static string CsvLine(IEnumerable<string> cells) => string.Join(',', cells.Select(CsvCell)) + "\r\n";

    /// <summary>A row as a line of JSON: an array of texts.</summary>
    public static byte[] JsonLine(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartArray();
            cells.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }

    private static string CsvCell(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is ('=' or '+' or '-' or '@' or '\t') ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}
