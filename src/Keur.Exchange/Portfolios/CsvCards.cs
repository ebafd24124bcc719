using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Portfolios;

/// <summary>
/// Reads the rows of a table as cards (RFC 4180). A column is `name`, `version`, a fact by its id, or a shorthand with one of its keys, as `provider.country`; an empty cell says
/// nothing. A list is written `one;two`, none as `[]`; a part of it as `one;!two;?`: it includes the first, not the second, and of the rest nothing is known.
/// Threads do not share it.
/// </summary>
internal sealed class CsvCards
{
    private readonly List<string> _columns;
    private readonly Dictionary<string, Fact> _facts;
    private readonly ArrayBufferWriter<byte> _card = new();
    private readonly List<string> _cells = [];

    /// <summary>Takes the columns.</summary>
    public CsvCards(IReadOnlyList<string> columns, LawText text) => (_columns, _facts) = ([.. columns], text.Facts.ToDictionary(f => f.Id));

    /// <summary>The columns of a header.</summary>
    public static IReadOnlyList<string> ColumnsOf(ReadOnlySpan<byte> header)
    {
        var cells = new List<string>();
        Split(header.StartsWith(Encoding.UTF8.Preamble) ? header[Encoding.UTF8.Preamble.Length..] : header, cells);
        return cells;
    }

    /// <summary>What is wrong with the columns; null where nothing is.</summary>
    public static Words? MistakeOf(IReadOnlyList<string> columns, LawText text)
    {
        if (columns.All(c => c.Length == 0))
        {
            return new("The table is empty: its first line names the columns.", "De tabel is leeg: de eerste regel noemt de kolommen.");
        }

        if (columns is [var only] && only.IndexOfAny([';', '\t']) >= 0)
        {
            return new("The columns are not parted by commas: save the table as CSV with commas.", "De kolommen zijn niet met komma's gescheiden: sla de tabel op als CSV met komma's.");
        }

        var known = text.Facts.Select(f => f.Id).Concat(["name", "version"]).ToHashSet();
        var shorthands = text.Shorthands.Select(s => s.Name).ToHashSet();
        var stranger = columns.FirstOrDefault(c => !known.Contains(c) && !shorthands.Contains(c.Split('.')[0]));
        if (stranger is not null)
        {
            var advice = NearestName.Advice(stranger, known.Concat(shorthands));
            return new($"There is no column `{stranger}`. {advice?.English}".TrimEnd(), $"Er is geen kolom `{stranger}`. {advice?.Dutch}".TrimEnd());
        }

        var twice = columns.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null ? null : new($"The column `{twice}` stands there twice.", $"De kolom `{twice}` staat er twee keer.");
    }

    /// <summary>What is wrong with the row read last, before it is looked at as a card; null where nothing is.</summary>
    public Words? Mistake { get; private set; }

    /// <summary>A row as a card in JSON; it is of use until the next row is read. Of a row with a mistake it is no card.</summary>
    public ReadOnlySpan<byte> CardOf(ReadOnlySpan<byte> row)
    {
        _card.Clear();
        _cells.Clear();
        Mistake = MistakeOf(Split(row, _cells));
        if (Mistake is not null)
        {
            return [];
        }

        using var json = new Utf8JsonWriter(_card, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("keur", 1);
        var cells = _columns.Zip(_cells).Where(c => c.Second.Length > 0).ToList();
        foreach (var (column, cell) in cells.Where(c => c.First is "name" or "version"))
        {
            json.WriteString(column, cell);
        }

        WriteShorthands(json, cells);
        json.WriteStartObject("facts");
        foreach (var (column, cell) in cells.Where(c => _facts.ContainsKey(c.First)))
        {
            Write(json, column, cell);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return _card.WrittenSpan;
    }

    private Words? MistakeOf(bool isClosed) => !isClosed
        ? new("A quotation mark is not closed, and takes in all that follows.", "Een aanhalingsteken wordt niet gesloten, en neemt alles wat volgt mee.")
        : _cells.Count <= _columns.Count ? null
        : new($"This row has {_cells.Count} cells, and the table {_columns.Count} columns.", $"Deze rij heeft {_cells.Count} cellen, en de tabel {_columns.Count} kolommen.");

    private void WriteShorthands(Utf8JsonWriter json, List<(string First, string Second)> cells)
    {
        foreach (var shorthand in cells.Where(c => !_facts.ContainsKey(c.First) && c.First is not ("name" or "version")).GroupBy(c => c.First.Split('.')[0]))
        {
            json.WriteStartObject(shorthand.Key);
            foreach (var (column, cell) in shorthand.Where(c => c.First.Contains('.')))
            {
                Write(json, column[(column.IndexOf('.') + 1)..], cell);
            }

            json.WriteEndObject();
        }
    }

    private void Write(Utf8JsonWriter json, string key, string cell)
    {
        if (!_facts.TryGetValue(key, out var fact) || fact.Type != FactType.SomeOf || cell == Cards.AnswerReader.Unknown)
        {
            json.WriteString(key, cell);
            return;
        }

        var parts = cell == "[]" ? [] : cell.Split(';', StringSplitOptions.TrimEntries);
        if (!parts.Contains("?"))
        {
            WriteList(json, key, parts);
            return;
        }

        json.WriteStartObject(key);
        WriteList(json, "includes", parts.Where(p => p != "?" && !p.StartsWith('!')));
        WriteList(json, "excludes", parts.Where(p => p.StartsWith('!')).Select(p => p[1..]));
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        values.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    /// <summary>The cells of a row. A quotation mark within quotation marks is written twice. False where the last is not closed.</summary>
    private static bool Split(ReadOnlySpan<byte> row, List<string> cells)
    {
        var cell = new ArrayBufferWriter<byte>();
        var quoted = false;
        for (var i = 0; i <= row.Length; i++)
        {
            if (i == row.Length || (row[i] == ',' && !quoted))
            {
                cells.Add(Encoding.UTF8.GetString(cell.WrittenSpan).Trim());
                cell.Clear();
            }
            else if (row[i] != '"')
            {
                cell.Write(row.Slice(i, 1));
            }
            else if (quoted && i + 1 < row.Length && row[i + 1] == '"')
            {
                cell.Write(row.Slice(i++, 1));
            }
            else
            {
                quoted = !quoted;
            }
        }

        return !quoted;
    }
}
