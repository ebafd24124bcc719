using System.Diagnostics;
using System.Text.Json;
using Keur.Reasoning.Portfolios;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Bench.Standard;

/// <summary>The cases of the standard workload in the forms engines take them, and what they found in the form that is compared.</summary>
internal static class StandardFiles
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNameCaseInsensitive = true };

    private static bool Has(ulong[] plane, int row) => (plane[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>A portfolio file of cases.</summary>
    public static PlaneFile Write(string path, StandardWorkload workload, (ulong[] Yes, ulong[] No)[] planes)
    {
        var schema = PlaneSchema.Of(workload.ToLaw());
        using (var writer = PlaneWriter.Start(path, schema, "the standard workload"))
        {
            for (var first = 0; first < planes[0].Yes.Length * 64; first += ChunkLayout.MostRows)
            {
                writer.Append(Chunk(schema, planes, first));
            }

            writer.Finish();
        }

        return PlaneFile.Open(path, out var fault) ?? throw new InvalidOperationException($"{path}: {fault}");
    }

    private static SealedChunk Chunk(PlaneSchema schema, (ulong[] Yes, ulong[] No)[] planes, int first)
    {
        var (builder, draft) = (new ChunkBuilder(schema), new RowDraft(schema));
        for (var row = first; row < Math.Min(first + ChunkLayout.MostRows, planes[0].Yes.Length * 64); row++)
        {
            draft.Clear();
            for (var fact = 0; fact < planes.Length; fact++)
            {
                if (Has(planes[fact].Yes, row) || Has(planes[fact].No, row))
                {
                    draft.AddYesNo(fact, Has(planes[fact].Yes, row));
                }
            }

            builder.Add(draft, [], []);
        }

        return builder.Seal();
    }

    /// <summary>The first cases as objects.</summary>
    public static IReadOnlyList<bool[]> Objects((ulong[] Yes, ulong[] No)[] planes, int count) =>
        [.. Enumerable.Range(0, count).Select(row => planes.Select(p => Has(p.Yes, row)).ToArray())];

    /// <summary>A line for each case, with a character for each fact.</summary>
    public static void WriteLines(string path, (ulong[] Yes, ulong[] No)[] planes, int count)
    {
        using var writer = new StreamWriter(path);
        var line = new char[planes.Length];
        for (var row = 0; row < count; row++)
        {
            for (var fact = 0; fact < planes.Length; fact++)
            {
                line[fact] = Has(planes[fact].Yes, row) ? '1' : Has(planes[fact].No, row) ? '0' : '?';
            }

            writer.Write(line);
            writer.Write('\n');
        }
    }

    /// <summary>How many of the first cases are in a plane, and the sum of their places.</summary>
    public static long[] Found(ulong[] plane, int count)
    {
        var (cases, sum) = (0L, 0L);
        for (var row = 0; row < count; row++)
        {
            if (Has(plane, row))
            {
                cases++;
                sum += row;
            }
        }

        return [cases, sum];
    }

    /// <summary>The same of what Keur found.</summary>
    public static long[][] Found(IReadOnlyList<JudgedChunk> judged, int count)
    {
        var found = Enumerable.Range(0, StandardWorkload.Conclusions).Select(_ => new ulong[count / 64]).ToList();
        foreach (var (place, chunk) in judged.Index())
        {
            for (var question = 0; question < found.Count; question++)
            {
                Buffer.BlockCopy(chunk.States.Yes(question), 0, found[question], place * ChunkLayout.MostRows / 8, chunk.States.Yes(question).Length);
            }
        }

        return [.. found.Select(f => Found(f, count))];
    }

    /// <summary>Gives the workload to the engines of another program.</summary>
    public static IEnumerable<PeerFound> RunPeers(string folder, string modules, int unknown, int few)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { "bench/peers/peers.mjs", Path.Combine(folder, "rules.json"), Path.Combine(folder, $"cases-{unknown}.txt"), modules, $"{few}" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<PeerFound>(line, Names)!;
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The engines of the other program failed.");
        }
    }
}
