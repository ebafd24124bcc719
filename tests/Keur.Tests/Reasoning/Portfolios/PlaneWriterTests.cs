using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;
using Toy = Keur.Tests.Reasoning.Agreement.ToyLaw;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>A file that was broken off goes on after its last whole chunk, and comes to the same bytes.</summary>
public sealed class PlaneWriterTests : IDisposable
{
    private static readonly LawText Text = new Toy(5).Text;
    private static readonly List<SealedChunk> Chunks = [.. PlaneFolder.Cases(Text, 400, 5).Chunk(40).Select(PlaneFolderChunk)];

    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static SealedChunk PlaneFolderChunk(IReadOnlyList<Answer>[] cases, int place)
    {
        var chunk = PlaneFolder.Chunk(Text, cases);
        chunk.Progress = new ImportProgress(place + 1, place, 0, 0, 0);
        return chunk;
    }

    [Fact]
    public void Broken_off_anywhere_it_comes_to_the_same_bytes()
    {
        var whole = Write([], "a test");
        var random = new Random(6);
        for (var i = 0; i < 40; i++)
        {
            var left = whole[..random.Next(whole.Length)];
            if (i % 4 == 0 && left.Length > 0)
            {
                left[^1] ^= 1;
            }

            Assert.Equal(whole, Write(left, "a test"));
        }
    }

    [Fact]
    public void What_is_left_of_another_origin_is_written_over()
    {
        var whole = Write([], "a test");
        Assert.NotEqual(whole, Write(whole[..^30], "another"));
        using var writer = PlaneWriter.Start(_folder.Path("file"), PlaneSchema.Of(Text), "a third");
        Assert.Equal(0, writer.Rows);
    }

    [Fact]
    public void A_chunk_made_in_the_room_of_another_comes_to_the_same_bytes()
    {
        var schema = PlaneSchema.Of(Text);
        var (draft, room) = (new RowDraft(schema), new ChunkBuilder(schema));
        foreach (var seed in (int[])[3, 4, 3])
        {
            var cases = PlaneFolder.Cases(Text, 20 * seed, seed);
            room.Clear();
            foreach (var answers in cases)
            {
                draft.Clear();
                answers.ToList().ForEach(draft.Add);
                room.Add(draft, $"système {room.Rows}", room.Rows % 2 == 0 ? null : $"part {room.Rows}");
            }

            Assert.Equal(PlaneFolder.Chunk(Text, cases).Bytes, room.Seal().Bytes);
        }
    }

    private byte[] Write(byte[] left, string origin)
    {
        var path = _folder.Path("file");
        File.WriteAllBytes(PlaneWriter.Unfinished(path), left);
        using (var writer = PlaneWriter.Start(path, PlaneSchema.Of(Text), origin))
        {
            foreach (var chunk in Chunks.Skip((int)writer.Progress.Bytes))
            {
                writer.Append(chunk);
            }

            writer.Finish();
        }

        return File.ReadAllBytes(path);
    }
}
