using System.Diagnostics;
using System.Text;
using Keur.Cli.Documents;
using Keur.Exchange.Portfolios;
using Keur.Law;

namespace Keur.Cli.Portfolios;

/// <summary>A new file for what is found of every case: lines of JSON, or a table in CSV or Parquet, by its name. It never writes over a file, and leaves none that is not complete.</summary>
/// <param name="terminal">Where mistakes go.</param>
/// <param name="path">The file; null where none is wanted, and chunks are read for what is counted only.</param>
internal sealed class RowsFile(Terminal terminal, string? path)
{
    private bool _isMine;

    private enum Format
    {
        Lines,
        Csv,
        Parquet,
    }

    private Format? Wanted => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".ndjson" or ".jsonl" => Format.Lines,
        ".csv" => Format.Csv,
        ".parquet" => Format.Parquet,
        _ => null,
    };

    /// <summary>Writes chunk after chunk; gives the exit code.</summary>
    /// <param name="chunks">The chunks, each read once.</param>
    /// <param name="columns">The columns of a table.</param>
    /// <param name="rows">The rows of a chunk in a table.</param>
    /// <param name="lines">Writes the lines of JSON of a chunk.</param>
    public int Write<T>(IEnumerable<T> chunks, IReadOnlyList<string> columns, Func<T, IEnumerable<IReadOnlyList<string>>> rows, Action<T, Stream> lines)
    {
        if (path is null)
        {
            return chunks.Aggregate(0, (code, _) => code);
        }

        if (Wanted is not { } format)
        {
            return terminal.Fail(new($"The name of `{path}` tells no format that is known: let it end in .ndjson, .csv or .parquet.", $"De naam van `{path}` noemt geen bekend formaat: laat die eindigen op .ndjson, .csv of .parquet."));
        }

        if (File.Exists(path))
        {
            return terminal.Fail(new($"`{path}` is there already; nothing was written.", $"`{path}` bestaat al; er is niets geschreven."));
        }

        return Guarded(() => format == Format.Parquet ? WriteParquet(chunks.SelectMany(rows).Prepend(columns)) : format == Format.Csv
            ? WriteStream(chunks.SelectMany(rows).Prepend(columns), (row, stream) => stream.Write(Encoding.UTF8.GetBytes(JudgedRows.CsvLine(row))))
            : WriteStream(chunks, lines));
    }

    private string? WriteStream<T>(IEnumerable<T> parts, Action<T, Stream> write)
    {
        using var stream = new FileStream(path!, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 20);
        _isMine = true;
        foreach (var part in parts)
        {
            write(part, stream);
        }

        return null;
    }

    /// <summary>Writes a table with the program that knows the format; gives what that program says where it fails.</summary>
    private string? WriteParquet(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var program = new FilesProgram(terminal).Run("to-parquet", path!);
        if (program is null)
        {
            return new Words("the program for Parquet is missing", "het programma voor Parquet ontbreekt").In(terminal.Language);
        }

        _isMine = true;
        var said = program.StandardError.ReadToEndAsync();
        var sent = Send(program, rows);
        program.WaitForExit();
        return program.ExitCode == 0 && sent ? null : said.Result.Trim();
    }

    /// <summary>Sends rows to a program; false where it no longer listens.</summary>
    private static bool Send(Process program, IEnumerable<IReadOnlyList<string>> rows)
    {
        try
        {
            using var input = program.StandardInput.BaseStream;
            foreach (var row in rows)
            {
                input.Write(JudgedRows.JsonLine(row));
            }

            return true;
        }
        catch (IOException) when (program.WaitForExit(1000))
        {
            return false;
        }
    }

    /// <summary>Does the work; where it fails the file is not left half written.</summary>
    private int Guarded(Func<string?> write)
    {
        string? wrong;
        try
        {
            wrong = write();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            wrong = failed.Message;
        }

        if (wrong is null)
        {
            return 0;
        }

        if (_isMine)
        {
            File.Delete(path!);
        }

        return terminal.Fail(new($"`{path}` cannot be written: {wrong}", $"`{path}` is niet te schrijven: {wrong}"));
    }
}
