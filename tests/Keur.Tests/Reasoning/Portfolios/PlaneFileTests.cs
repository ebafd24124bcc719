using Keur.Exchange.Cards;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Tests.Reasoning.Agreement;
using Toy = Keur.Tests.Reasoning.Agreement.ToyLaw;

namespace Keur.Tests.Reasoning.Portfolios;

/// <summary>What goes into a portfolio file comes out of it, or the file is refused.</summary>
public sealed class PlaneFileTests : IDisposable
{
    private readonly PlaneFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Answers_of_the_real_law_come_out_as_they_went_in()
    {
        foreach (var text in RealLaw.Texts)
        {
            AssertKept(text, PlaneFolder.Cases(text, 200, seed: 1, leftOut: 120));
        }
    }

    [Fact]
    public void Answers_of_random_laws_come_out_as_they_went_in()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var text = new Toy(seed).Text;
            AssertKept(text, PlaneFolder.Cases(text, 120, seed));
        }
    }

    private void AssertKept(LawText text, List<IReadOnlyList<Answer>> cases)
    {
        using var file = PlaneFolder.Open(_folder.Write(text, cases));
        var reader = new RowAnswers(file.Schema, text);
        var found = file.Chunks.SelectMany(c => Enumerable.Range(0, c.Rows).Select(r => Said(reader.Of(c, r)))).ToList();
        Assert.Equal(cases.Select(Said), found);
        Assert.Equal(cases.Count, file.Rows);
    }

    private static string Said(IReadOnlyList<Answer> answers) => string.Join("; ", answers.Where(SaysSomething).OrderBy(a => a.Fact.Index).Select(a => $"{a.Fact}: {CardWriter.Value(a)}"));

    private static bool SaysSomething(Answer answer) => answer.Fact.Type != Keur.Law.FactType.SomeOf || answer.Includes.Count + answer.Excludes.Count > 0;

    [Fact]
    public void Names_come_out_as_they_went_in()
    {
        var text = new Toy(1).Text;
        using var file = PlaneFolder.Open(_folder.Write(text, PlaneFolder.Cases(text, 60, 1)));
        Assert.Equal(["système 0", "système 1", "système 0"], [file.Chunks[0].NameOf(0), file.Chunks[0].NameOf(1), file.Chunks[1].NameOf(0)]);
        Assert.Equal(["", "part 1"], [file.Chunks[0].PartOf(0), file.Chunks[0].PartOf(1)]);
        Assert.Equal("a test", file.Origin);
    }

    [Fact]
    public void An_empty_portfolio_is_a_portfolio()
    {
        using var file = PlaneFolder.Open(_folder.Write(new Toy(1).Text, []));
        Assert.Equal((0, 0), (file.Rows, file.Chunks.Count));
    }

    [Fact]
    public void A_chunk_takes_no_more_than_it_can_hold()
    {
        var schema = PlaneSchema.Of(new Toy(1).Text);
        var (builder, draft) = (new ChunkBuilder(schema), new RowDraft(schema));
        while (!builder.IsFull)
        {
            builder.Add(draft, [], []);
        }

        Assert.Equal(ChunkLayout.MostRows, builder.Seal().Rows);
        Assert.Throws<InvalidOperationException>(() => builder.Add(draft, [], []));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var bytes = Written();
        var random = new Random(3);
        foreach (var length in Enumerable.Range(0, 300).Select(_ => random.Next(bytes.Length)).Concat([0, 1, 23, 24, 25, bytes.Length - 1]))
        {
            Assert.NotNull(FaultOf(bytes[..length]));
        }
    }

    [Fact]
    public void A_file_with_a_changed_byte_is_refused()
    {
        var bytes = Written();
        var random = new Random(4);
        var padding = 0;
        for (var i = 0; i < 400; i++)
        {
            var at = random.Next(bytes.Length);
            var changed = (byte[])bytes.Clone();
            changed[at] ^= (byte)(1 + random.Next(255));
            padding += FaultOf(changed) is null ? 1 : 0;
        }

        // Nothing is said of the few bytes between the schema and the first chunk.
        Assert.True(padding <= 2, $"{padding} changes were not noticed");
    }

    [Fact]
    public void Another_file_a_newer_one_and_an_unfinished_one_are_told_apart()
    {
        var bytes = Written();
        Assert.Equal(PlaneFault.NotAPortfolio, FaultOf(new byte[1000]));
        var newer = (byte[])bytes.Clone();
        newer[8]++;
        Assert.Equal(PlaneFault.Newer, FaultOf(newer));
        Assert.Equal(PlaneFault.CutOff, FaultOf(bytes[..^1]));
        var damaged = (byte[])bytes.Clone();
        damaged[^100]++;
        Assert.Equal(PlaneFault.Damaged, FaultOf(damaged));
    }

    private byte[] Written()
    {
        var text = new Toy(2).Text;
        return File.ReadAllBytes(_folder.Write(text, PlaneFolder.Cases(text, 120, 2)));
    }

    private PlaneFault? FaultOf(byte[] bytes)
    {
        File.WriteAllBytes(_folder.Path("other.planes"), bytes);
        using var file = PlaneFile.Open(_folder.Path("other.planes"), out var fault);
        return fault;
    }
}
