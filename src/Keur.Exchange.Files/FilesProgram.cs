using System.Text.Json;
using Keur.Exchange.Documents;
using Keur.Exchange.Files.Documents;
using Keur.Exchange.Files.Tables;

namespace Keur.Exchange.Files;

/// <summary>
/// The program beside `keur`, for formats that a program compiled ahead of time cannot carry: `docx` reads a document as JSON from standard input and writes a Word file to standard output;
/// `from-parquet` writes the rows of a Parquet file as CSV; `to-parquet` writes rows, an array of texts a line with the columns first, into a new Parquet file.
/// </summary>
internal static class FilesProgram
{
    private const int BadInput = 2;

    /// <summary>Runs it.</summary>
    /// <param name="args">What to do.</param>
    /// <param name="input">What is read.</param>
    /// <param name="output">Where what is written goes.</param>
    /// <param name="error">Where mistakes go.</param>
    /// <returns>0; 2 where the input or the usage is wrong.</returns>
    public static int Run(string[] args, Stream input, Stream output, TextWriter error)
    {
        try
        {
            switch (args)
            {
                case ["docx"]:
                    return WriteDocument(input, output, error);
                case ["from-parquet", var path]:
                    using (var parquet = File.OpenRead(path))
                    {
                        ParquetTable.WriteCsv(parquet, output).GetAwaiter().GetResult();
                    }

                    return 0;
                case ["to-parquet", var path]:
                    WriteTable(input, path);
                    return 0;
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException or InvalidDataException or JsonException)
        {
            error.WriteLine(wrong.Message);
            return BadInput;
        }

        error.WriteLine("usage: keur-files docx < DOCUMENT.json > DOCUMENT.docx | from-parquet FILE > TABLE.csv | to-parquet FILE < ROWS.ndjson");
        return BadInput;
    }

    private static int WriteDocument(Stream input, Stream output, TextWriter error)
    {
        using var reader = new StreamReader(input);
        if (DocumentJson.Read(reader.ReadToEnd()) is { } document)
        {
            output.Write(DocumentDocx.Write(document));
            return 0;
        }

        error.WriteLine("The input holds no document.");
        return BadInput;
    }

    private static void WriteTable(Stream input, string path)
    {
        using var reader = new StreamReader(input);
        var columns = RowOf(reader) ?? throw new InvalidDataException("The input holds no columns.");
        using var parquet = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        ParquetTable.Write(columns, RowsOf(reader, columns.Length), parquet).GetAwaiter().GetResult();
    }

    private static IEnumerable<IReadOnlyList<string>> RowsOf(StreamReader reader, int columns)
    {
        while (RowOf(reader) is { } row)
        {
            yield return row.Length == columns ? row : throw new InvalidDataException($"A row has {row.Length} cells where there are {columns} columns.");
        }
    }

    private static string[]? RowOf(StreamReader reader) => reader.ReadLine() is { } line ? JsonSerializer.Deserialize<string[]>(line) : null;
}
