using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Compiled;
using Keur.Reasoning.Portfolios.Planes;
using Toy = Keur.Tests.Reasoning.Agreement.ToyLaw;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>Code folded for a chunk says what the code itself says, whichever planes the chunk has and whichever those before it had.</summary>
public sealed unsafe class FoldedCodeTests : IDisposable
{
    private const int Rows = 70;

    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Random_code_says_of_every_chunk_what_it_says_unfolded()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var (random, text) = (new Random(seed), new Toy(seed).Text);
            using var file = PlaneFolder.Open(_folder.Write(text, Cases(text, random), Rows));
            var code = CodeOver(file.Schema.Columns.Count, random);
            var folded = new FoldedCode(code);
            var valid = new Room(ChunkLayout.BlockBytes);
            new Span<byte>(valid.First, Rows / 8).Fill(byte.MaxValue);
            foreach (var chunk in file.Chunks)
            {
                folded.Turn(chunk);
                var held = !folded.IsVain && folded.Run(0, valid.First, []);
                var rows = Enumerable.Range(0, Rows / 8 * 8).Select(r => Plainly(code, c => chunk.Has(c, r))).ToList();
                Assert.Equal(rows.TrueForAll(r => r is not null), held);
                for (var root = 0; held && root < code.Roots.Length; root++)
                {
                    var plane = folded.Root(root);
                    Assert.Equal(rows.Select(r => r![code.Roots[root]]), Enumerable.Range(0, rows.Count).Select(r => (plane[r >> 3] >> (r & 7) & 1) != 0));
                }
            }
        }
    }

    /// <summary>Cases of a few chunks, in each of which some facts are answered by nobody.</summary>
    private static List<IReadOnlyList<Answer>> Cases(LawText text, Random random)
    {
        var cases = new List<IReadOnlyList<Answer>>();
        for (var chunk = 0; chunk < 5; chunk++)
        {
            var left = text.Facts.Where(_ => random.Next(3) == 0).ToHashSet();
            cases.AddRange(PlaneFolder.Cases(text, Rows, random.Next()).Select(c => (IReadOnlyList<Answer>)[.. c.Where(a => !left.Contains(a.Fact))]));
        }

        return cases;
    }

    private static PlaneCode CodeOver(int columns, Random random)
    {
        var (ops, operands, count) = (new List<PlaneOp>(), new List<int>(), PlaneCode.FirstColumn + columns);
        for (var i = 0; i < 60; i++)
        {
            var kind = (PlaneOpKind)random.Next(i % 20 == 19 ? (int)PlaneOpKind.Check : 0, i % 20 == 19 ? (int)PlaneOpKind.CheckWithout + 1 : (int)PlaneOpKind.Rank);
            var reads = kind is PlaneOpKind.All or PlaneOpKind.Any ? 1 + random.Next(5) : kind == PlaneOpKind.Choose ? 4 : kind == PlaneOpKind.Check ? 2 * (1 + random.Next(2)) : 3;
            // Seldom a check that fails: it would end everything.
            int[] read = [.. Enumerable.Range(0, reads).Select(r => kind >= PlaneOpKind.Check && r % 3 != 2 && random.Next(4) > 0 ? 1 : random.Next(count))];
            ops.Add(new PlaneOp(kind, kind >= PlaneOpKind.Check ? -1 : count++, operands.Count, reads, kind == PlaneOpKind.All ? random.Next(reads + 1) : 0));
            operands.AddRange(read);
        }

        return new PlaneCode([.. ops], [.. operands], columns, count, [.. Enumerable.Range(0, 12).Select(_ => random.Next(count))]);
    }

    /// <summary>Every plane for one case; null where a check fails.</summary>
    private static bool[]? Plainly(PlaneCode code, Predicate<int> has)
    {
        var planes = new bool[code.Count];
        planes[1] = true;
        for (var column = 0; column < code.Columns; column++)
        {
            planes[PlaneCode.FirstColumn + column] = has(column);
        }

        foreach (var op in code.Ops)
        {
            bool[] read = [.. code.Operands.Skip(op.First).Take(op.Count).Select(o => planes[o])];
            var result = op.Kind switch
            {
                PlaneOpKind.All => read.Index().All(r => r.Item == (r.Index < op.Split)),
                PlaneOpKind.Any => read.Contains(true),
                PlaneOpKind.Settle => (read[0] || read[1]) && !read[2],
                PlaneOpKind.Force => read[0] || (read[1] && !read[2]),
                PlaneOpKind.Choose => (read[0] && !read[1]) || (read[2] && !read[3]),
                PlaneOpKind.Check => read.Chunk(2).All(p => p.Contains(true)),
                _ => read[0] || read[1] || read[2] != (op.Kind == PlaneOpKind.CheckWithin),
            };
            if (op.To >= 0)
            {
                planes[op.To] = result;
            }
            else if (!result)
            {
                return null;
            }
        }

        return planes;
    }
}
