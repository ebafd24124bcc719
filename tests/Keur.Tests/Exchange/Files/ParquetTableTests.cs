using System.Text;
using Keur.Exchange.Files;
using Keur.Exchange.Files.Tables;
using Parquet;
using Parquet.Schema;

namespace Keur.Tests.Exchange.Files;

/// <summary>Tables in Parquet are the lines of CSV they stand for.</summary>
public sealed class ParquetTableTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-parquet-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private static (int Code, string Out, string Error) Run(string input, params string[] args)
    {
        using var read = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var written = new MemoryStream();
        using var error = new StringWriter();
        return (FilesProgram.Run(args, read, written, error), Encoding.UTF8.GetString(written.ToArray()), error.ToString());
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        Assert.Equal(0, Run("[\"name\",\"why\"]\n[\"Een, twee\",\"a;b\"]\n[\"\",\"\\\"zo\\\"\"]\n", "to-parquet", PathOf("table.parquet")).Code);
        Assert.Equal((0, "name,why\r\n\"Een, twee\",a;b\n,\"\"\"zo\"\"\"\n", string.Empty), Run(string.Empty, "from-parquet", PathOf("table.parquet")));
    }

    [Fact]
    public async Task Days_numbers_and_yes_or_no_are_written_as_in_a_card()
    {
        var stop = TestContext.Current.CancellationToken;
        double[] turnovers = [7.5, 2e6];
        long[] counts = [1, 2];
        var schema = new ParquetSchema(new DataField<bool?>("own-name"), new DataField<DateTime?>("placed-on-market"), new DataField<double>("turnover"), new DataField<long>("count"));
        using var parquet = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(schema, parquet, cancellationToken: stop))
        {
            using var group = writer.CreateRowGroup();
            var fields = schema.GetDataFields();
            await group.WriteAsync<bool>(fields[0], new bool?[] { true, null }.AsMemory(), cancellationToken: stop);
            await group.WriteAsync<DateTime>(fields[1], new DateTime?[] { new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), null }.AsMemory(), cancellationToken: stop);
            await group.WriteAsync<double>(fields[2], turnovers.AsMemory(), cancellationToken: stop);
            await group.WriteAsync<long>(fields[3], counts.AsMemory(), cancellationToken: stop);
        }

        parquet.Position = 0;
        using var csv = new MemoryStream();
        await ParquetTable.WriteCsv(parquet, csv);
        Assert.Equal("own-name,placed-on-market,turnover,count\r\nyes,2026-01-31,7.5,1\n,,2000000,2\n", Encoding.UTF8.GetString(csv.ToArray()));
    }

    [Fact]
    public void What_is_no_Parquet_is_refused_and_no_file_is_written_over()
    {
        File.WriteAllText(PathOf("other.parquet"), new string('x', 100));
        Assert.Equal(2, Run(string.Empty, "from-parquet", PathOf("other.parquet")).Code);
        Assert.Equal(2, Run("[\"name\"]\n", "to-parquet", PathOf("other.parquet")).Code);
        Assert.Contains("usage", Run(string.Empty, "parquet").Error, StringComparison.Ordinal);
        Assert.Contains("2 columns", Run("[\"a\",\"b\"]\n[\"c\"]\n", "to-parquet", PathOf("new.parquet")).Error, StringComparison.Ordinal);
    }
}
