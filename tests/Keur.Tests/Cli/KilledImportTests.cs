using System.Diagnostics;
using System.Text;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Cli;

/// <summary>An import of which the process is killed, wherever that hits it, and started again comes to the same bytes as one that was left alone. In its long form it is a million cards.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Points = 20;

    private static readonly int Cards = Rounds.IsLong ? 1_000_000 : 130_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-killed-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Out => Path.Combine(_folder.FullName, "some.planes");

    private string Rejects => Path.Combine(_folder.FullName, "some.rejects.ndjson");

    [Fact]
    public void Lines_of_JSON_killed_at_twenty_points_come_to_the_same_bytes() => AssertSurvives(Write("cards.ndjson", Enumerable.Range(0, Cards).Select(Line)), Points);

    [Fact]
    public void A_table_in_CSV_killed_anywhere_comes_to_the_same_bytes() =>
        AssertSurvives(Write("cards.csv", Enumerable.Range(0, Cards).Select(i => string.Join(',', Cells(i))).Prepend(string.Join(',', Columns))), Rounds.IsLong ? 10 : 4);

    [Fact]
    public void A_table_in_Parquet_killed_anywhere_comes_to_the_same_bytes()
    {
        var path = Path.Combine(_folder.FullName, "cards.parquet");
        using (var rows = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Cards).Select(Cells).Prepend(Columns).Select(c => $"[\"{string.Join("\",\"", c)}\"]")))))
        {
            Assert.Equal(0, Keur.Exchange.Files.FilesProgram.Run(["to-parquet", path], rows, Stream.Null, TextWriter.Null));
        }

        AssertSurvives(path, Rounds.IsLong ? 10 : 4);
    }

    private static string[] Columns => ["name", "profiles-people", "placed-on-market", "annex-iii-use"];

    /// <summary>The cells of a card; every so often one that no card can have.</summary>
    private static string[] Cells(int card) =>
        [$"system {card}", card % 7_919 == 0 ? "perhaps" : card % 3 == 0 ? "yes" : "no", $"20{10 + (card % 20)}-01-{1 + (card % 28):00}", card % 5 == 0 ? "employment.recruitment" : "[]"];

    private static string Line(int card) => Cells(card) is [var name, var profiles, var day, var use]
        ? $"{{\"keur\":1,\"name\":\"{name}\",\"facts\":{{\"profiles-people\":\"{profiles}\",\"placed-on-market\":\"{day}\",\"annex-iii-use\":{(use == "[]" ? use : $"[\"{use}\"]")}}}}}"
        : string.Empty;

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private void AssertSurvives(string input, int points)
    {
        Assert.Equal(Keur.Cli.Terminal.BadInput, Run(input, killedAt: null));
        var (whole, rejects) = (File.ReadAllBytes(Out), File.ReadAllBytes(Rejects));
        var killed = 0;
        for (var point = 0; point < points; point++)
        {
            File.Delete(Out);
            File.Delete(Rejects);
            var at = whole.LongLength * point / points;
            killed += Run(input, at) is null ? 1 : 0;
            killed += Run(input, (at + whole.LongLength) / 2) is null ? 1 : 0;
            Assert.Equal(Keur.Cli.Terminal.BadInput, Run(input, killedAt: null));
            Assert.True(whole.AsSpan().SequenceEqual(File.ReadAllBytes(Out)), $"killed at {point} of {points}, the portfolio is another one");
            Assert.True(rejects.AsSpan().SequenceEqual(File.ReadAllBytes(Rejects)), $"killed at {point} of {points}, the refused cards are others");
        }

        Assert.True(killed > 0, "every import had ended before it could be killed");
    }

    /// <summary>Imports in a process of its own. It is killed as soon as its unfinished file has so many bytes; gives its exit code, null where it was killed.</summary>
    private int? Run(string input, long? killedAt)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "keur.dll"), "portfolio", "import", input, "--out", Out]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var part = new FileInfo(PlaneWriter.Unfinished(Out));
        while (killedAt is { } bytes && !process.HasExited)
        {
            part.Refresh();
            if (part.Exists && part.Length >= bytes)
            {
                process.Kill();
                process.WaitForExit();
                return File.Exists(Out) ? process.ExitCode : null;
            }

            Thread.Sleep(1);
        }

        process.WaitForExit();
        return said.Result is [_, var error] && !error.Contains("Unhandled", StringComparison.Ordinal) ? process.ExitCode : throw new InvalidOperationException(said.Result[1]);
    }
}
