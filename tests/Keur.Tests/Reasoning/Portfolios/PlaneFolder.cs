using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>A folder for portfolio files, gone after the test.</summary>
internal sealed class PlaneFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-planes-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>A file with these cases, so many a chunk.</summary>
    public string Write(LawText text, IReadOnlyList<IReadOnlyList<Answer>> cases, int chunk = 50, string name = "some.planes")
    {
        using var writer = PlaneWriter.Start(Path(name), PlaneSchema.Of(text), "a test");
        foreach (var rows in cases.Chunk(chunk))
        {
            writer.Append(Chunk(text, rows));
        }

        writer.Finish();
        return Path(name);
    }

    /// <summary>The portfolio in a file.</summary>
    public static PlaneFile Open(string path)
    {
        var file = PlaneFile.Open(path, out var fault);
        Assert.Null(fault);
        return file!;
    }

    public static SealedChunk Chunk(LawText text, IEnumerable<IReadOnlyList<Answer>> cases)
    {
        var schema = PlaneSchema.Of(text);
        var (draft, builder) = (new RowDraft(schema), new ChunkBuilder(schema));
        foreach (var answers in cases)
        {
            draft.Clear();
            foreach (var answer in answers)
            {
                draft.Add(answer);
            }

            builder.Add(draft, $"système {builder.Rows}", builder.Rows % 2 == 0 ? null : $"part {builder.Rows}");
        }

        return builder.Seal();
    }

    /// <summary>Random cases of a text, some contradictory, on days of their own.</summary>
    public static List<IReadOnlyList<Answer>> Cases(LawText text, int count, int seed, int leftOut = 10)
    {
        var (maker, random) = (new CardMaker(text), new Random(seed));
        return [.. Enumerable.Range(0, count).Select(_ => maker.Make(random, random.Next(leftOut + 1)).Answers)];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
