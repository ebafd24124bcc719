using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Keur.Exchange.Files.Tables;

/// <summary>Reads a column of a Parquet file as texts, as a card writes them.</summary>
internal static class ParquetColumn
{
    /// <summary>The texts of a column of a row group; null where a row says nothing.</summary>
    /// <exception cref="NotSupportedException">The column is nested, or of a type no card has.</exception>
    public static async Task<string?[]> Read(ParquetRowGroupReader group, DataField field)
    {
        if (field.IsArray || field.Path.Length > 1)
        {
            throw new NotSupportedException($"The column `{field.Name}` is nested; write lists as text, as in CSV.");
        }

        var type = field.ClrType;
        return type == typeof(string) || type == typeof(ReadOnlyMemory<char>) ? await Texts(group, field)
            : type == typeof(bool) ? await Values<bool>(group, field, v => v ? "yes" : "no")
            : type == typeof(DateTime) ? await Values<DateTime>(group, field, v => v.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : type == typeof(DateOnly) ? await Values<DateOnly>(group, field, v => v.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : type == typeof(int) ? await Values<int>(group, field, v => v.ToString(CultureInfo.InvariantCulture))
            : type == typeof(long) ? await Values<long>(group, field, v => v.ToString(CultureInfo.InvariantCulture))
            : type == typeof(double) ? await Values<double>(group, field, v => v.ToString("R", CultureInfo.InvariantCulture))
            : type == typeof(decimal) ? await Values<decimal>(group, field, v => v.ToString(CultureInfo.InvariantCulture))
            : throw new NotSupportedException($"The column `{field.Name}` holds {type.Name}; a card has text, yes/no, days and numbers.");
    }

    private static async Task<string?[]> Texts(ParquetRowGroupReader group, DataField field)
    {
        var texts = new string?[group.RowCount];
        await group.ReadAsync(field, texts!);
        return texts;
    }

    private static async Task<string?[]> Values<T>(ParquetRowGroupReader group, DataField field, Func<T, string> written)
        where T : struct
    {
        if (!field.IsNullable)
        {
            var known = new T[group.RowCount];
            await group.ReadAsync<T>(field, known.AsMemory());
            return Array.ConvertAll(known, v => (string?)written(v));
        }

        var values = new T?[group.RowCount];
        await group.ReadAsync<T>(field, values.AsMemory());
        return Array.ConvertAll(values, v => v is { } said ? written(said) : null);
    }
}
