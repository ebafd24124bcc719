using System.Globalization;
using System.Text;
using Keur.Exchange.Portfolios;
using Parquet;
using Parquet.Schema;

namespace Keur.Exchange.Files.Tables;

/// <summary>
/// Reads and writes tables in Parquet as the lines of CSV they stand for, so that cards and results have one form of table. Columns are flat: text, yes/no, days and numbers; a list is
/// text, as in CSV.
/// </summary>
public static class ParquetTable
{
    private const int GroupRows = 32_768;

    /// <summary>Writes the rows of a Parquet file as CSV, the names of the columns first.</summary>
    /// <param name="parquet">The file; it must be possible to read it from any place.</param>
    /// <param name="csv">Where the lines go.</param>
    /// <exception cref="NotSupportedException">A column is nested, or of a type no card has.</exception>
    /// <exception cref="InvalidDataException">It is no Parquet file.</exception>
    public static async Task WriteCsv(Stream parquet, Stream csv)
    {
        ArgumentNullException.ThrowIfNull(parquet);
        ArgumentNullException.ThrowIfNull(csv);
        await using var reader = await Open(parquet);
        var fields = reader.Schema.GetDataFields();
        await csv.WriteAsync(Encoding.UTF8.GetBytes(JudgedRows.CsvLine(fields.Select(f => f.Name))));
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            var columns = new List<string?[]>();
            foreach (var field in fields)
            {
                columns.Add(await ParquetColumn.Read(group, field));
            }

            for (var row = 0; row < group.RowCount; row++)
            {
                await csv.WriteAsync(Encoding.UTF8.GetBytes(Line(columns, row)));
            }
        }
    }

    private static string Line(List<string?[]> columns, int row) => string.Join(',', columns.Select(c => Quoted(c[row] ?? string.Empty))) + "\n";

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";

    private static async Task<ParquetReader> Open(Stream parquet)
    {
        try
        {
            return await ParquetReader.CreateAsync(parquet);
        }
        catch (Exception wrong) when (wrong is IOException or InvalidOperationException or ArgumentException or ParquetException)
        {
            throw new InvalidDataException($"This is no Parquet file: {wrong.Message}", wrong);
        }
    }

    /// <summary>Writes rows as a Parquet file, every column text.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The cells of each row, as many as there are columns.</param>
    /// <param name="parquet">Where the file goes.</param>
    public static async Task Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, Stream parquet)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var schema = new ParquetSchema(columns.Select(c => new DataField<string>(c)).ToArray<Field>());
        await using var writer = await ParquetWriter.CreateAsync(schema, parquet);
        foreach (var some in rows.Chunk(GroupRows))
        {
            using var group = writer.CreateRowGroup();
            foreach (var (place, field) in schema.GetDataFields().Index())
            {
                await group.WriteAsync(field, some.Select(r => r[place]).ToArray());
            }
        }
    }
}
