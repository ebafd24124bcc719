using System.Text.Encodings.Web;
using System.Text.Json;
using Keur.Exchange.Verdicts;
using Keur.Reasoning.Portfolios;

namespace Keur.Exchange.Portfolios;

/// <summary>
/// Writes what changes for every case: a line of JSON for each case for which anything does, with all that does and what of the laws makes it; or a table with a row for each change of a
/// case. A case is told by its place in the portfolio, from 1, and its name.
/// </summary>
public sealed class ImpactRows
{
    private long _cases;

    /// <summary>The columns of the table.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["case", "name", "part", "kind", "id", "role", "before", "before.timing", "before.from", "after", "after.timing", "after.from", "because", "provisions"];

    /// <summary>Writes a line of JSON for each case of a chunk for which anything changes. The chunks come one after the other, each once.</summary>
    public void WriteJson(ChunkImpact chunk, Stream to)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var (row, number) in Touched(chunk))
        {
            json.Reset();
            json.WriteStartObject();
            json.WriteNumber("case", number);
            json.WriteString("name", chunk.NameOf(row));
            json.WriteString("part", chunk.PartOf(row) is { Length: > 0 } part ? part : null);
            json.WriteStartArray("changes");
            foreach (var change in chunk.ChangesOf(row))
            {
                Write(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            to.WriteByte((byte)'\n');
        }
    }

    /// <summary>The rows of a chunk. The chunks come one after the other, each once.</summary>
    public IEnumerable<IReadOnlyList<string>> RowsOf(ChunkImpact chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        return Touched(chunk).SelectMany(t => chunk.ChangesOf(t.Row).Select(change => CellsOf(chunk, t, change)));
    }

    private List<(int Row, long Number)> Touched(ChunkImpact chunk)
    {
        var before = _cases;
        _cases += chunk.Rows;
        return [.. Enumerable.Range(0, chunk.Rows).Where(chunk.IsTouched).Select(row => (row, before + row + 1))];
    }

    private static string[] CellsOf(ChunkImpact chunk, (int Row, long Number) of, PortfolioChange change)
    {
        var provisions = change.Charges.SelectMany(c => c.Cites.Take(1)).Select(c => c.Display).Distinct();
        return
        [
            WireNames.Of(of.Number), chunk.NameOf(of.Row), chunk.PartOf(of.Row), KindWords.WireOf(change.Question.Conclusion.Kind), change.Question.Conclusion.Id, change.Question.By ?? string.Empty,
            .. OutcomeWords.CellsOf(change.Before), .. OutcomeWords.CellsOf(change.After), string.Join(';', change.Charges.Select(c => c.Id)), string.Join(';', provisions),
        ];
    }

    private static void Write(Utf8JsonWriter json, PortfolioChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindWords.WireOf(change.Question.Conclusion.Kind));
        json.WriteString("id", change.Question.Conclusion.Id);
        json.WriteString("role", change.Question.By);
        ImpactJson.Write(json, "before", change.Before);
        ImpactJson.Write(json, "after", change.After);
        json.WriteStartArray("because");
        foreach (var charge in change.Charges)
        {
            json.WriteStartObject();
            ImpactJson.WriteMembers(json, charge);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
