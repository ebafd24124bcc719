using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>
/// Writes what was found of every case: a line of JSON with why a class holds, which duties are owed from when and what holds them off, and the routes; or a row of a table with as much. A case is
/// told by its place in the portfolio, from 1, and its name.
/// </summary>
public sealed class JudgedRows
{
    private readonly IReadOnlyList<PortfolioQuestion> _questions;
    private readonly List<int> _classes;
    private readonly List<int> _roles;
    private readonly List<int> _grounds;
    private readonly List<int> _duties;
    private readonly List<int> _ways;
    private readonly List<Route> _routes;
    private long _cases;

    /// <summary>Writes what is found of these questions.</summary>
    public JudgedRows(IReadOnlyList<PortfolioQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        _questions = questions;
        (_classes, _roles) = (PlacesOf(ConclusionKind.Class), PlacesOf(ConclusionKind.Role));
        (_grounds, _duties, _ways) = (PlacesOf(ConclusionKind.Ground), PlacesOf(ConclusionKind.Duty), PlacesOf(ConclusionKind.Way));
        _routes = [.. _ways.Select(w => ((Way)questions[w].Conclusion).Route).Distinct()];
    }

    private List<int> PlacesOf(ConclusionKind kind) => [.. Enumerable.Range(0, _questions.Count).Where(q => _questions[q].Conclusion.Kind == kind)];

    /// <summary>Writes a line of JSON for each case of a chunk. The chunks come one after the other, each once.</summary>
    public void WriteJson(JudgedChunk chunk, Stream to)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (var row = 0; row < chunk.Rows; row++)
        {
            json.Reset();
            json.WriteStartObject();
            json.WriteNumber("case", ++_cases);
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
            OutcomeWords.Write(json, chunk.OutcomeOf(place, row), chunk.SpareOf(place, row));
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
            OutcomeWords.Write(json, chunk.OutcomeOf(duty, row), chunk.SpareOf(duty, row));
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
    [
        "case", "name", "part", "contradictory", .. _classes.SelectMany(c => new[] { _questions[c].Id, _questions[c].Id + ".timing", _questions[c].Id + ".from" }), "why", .. _roles.Select(r => _questions[r].Id),
        .. _roles.Count > 0 ? ["duties", "duties.timing", "duties.from", "duties.spared", "open-duties", .. _routes.Select(r => "route." + r.Id)] : Array.Empty<string>(),
    ];

    /// <summary>The rows of a chunk, a case each. The chunks come one after the other, each once.</summary>
    public IEnumerable<IReadOnlyList<string>> RowsOf(JudgedChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        return Enumerable.Range(0, chunk.Rows).Select(row => CellsOf(chunk, row, ++_cases));
    }

    private List<string> CellsOf(JudgedChunk chunk, int row, long number)
    {
        var sound = !chunk.IsContradictory(row);
        var cells = new List<string> { WireNames.Of(number), chunk.NameOf(row), chunk.PartOf(row), sound ? "no" : "yes" };
        if (!sound)
        {
            cells.AddRange(Enumerable.Repeat(string.Empty, Columns.Count - cells.Count));
            return cells;
        }

        cells.AddRange(_classes.SelectMany(c => OutcomeWords.CellsOf(chunk.OutcomeOf(c, row))));
        cells.Add(Joined(Having(_grounds, State.Yes).Select(IdOf)));
        cells.AddRange(_roles.Select(r => WireNames.Of(chunk.StateOf(r, row))));
        if (_roles.Count > 0)
        {
            var owed = Having(_duties, State.Yes).Select(d => (Id: IdOf(d), Outcome: OutcomeWords.CellsOf(chunk.OutcomeOf(d, row)), Spare: chunk.SpareOf(d, row))).ToList();
            cells.AddRange([Joined(owed.Select(d => d.Id)), Joined(owed.Select(d => d.Outcome[1])), Joined(owed.Select(d => d.Outcome[2])), Joined(owed.Select(d => CiteOf(d.Spare))), Joined(Having(_duties, State.Open).Select(IdOf))]);
            cells.AddRange(_routes.Select(route => Joined(_ways.Where(w => ((Way)_questions[w].Conclusion).Route == route).Select(w => WayCell(w, chunk.StateOf(w, row))).OfType<string>())));
        }

        return cells;

        IEnumerable<int> Having(List<int> places, State state) => places.Where(p => chunk.StateOf(p, row) == state);
    }

    private string IdOf(int question) => _questions[question].Id;

    private static string CiteOf(Spare? spare) => spare?.Cites is [var cite, ..] ? cite.Display : string.Empty;

    private static string Joined(IEnumerable<string> parts) => string.Join(';', parts);

    /// <summary>A way that is open, behind a question mark; nothing for one that is not to be taken.</summary>
    private string? WayCell(int way, State state) => state == State.No ? null : (state == State.Yes ? string.Empty : "?") + ((Way)_questions[way].Conclusion).Value;

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
