using System.Text;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Tests.Exchange.Portfolios;

/// <summary>An import that was broken off goes on where it was, and comes to the same bytes.</summary>
public sealed class ResumedImportTests : IDisposable
{
    private static readonly LawText Text = CardText();
    private static readonly string Input = MakeInput();

    private readonly ImportFolder _folder = new(Text);

    public void Dispose() => _folder.Dispose();

    private static LawText CardText() => Keur.Tests.Exchange.Cards.CardLaw.Text;

    private static string MakeInput()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 150_000; i++)
        {
            input.Append(i % 7_919 == 0 ? "{\"keur\":1,\"facts\":{\"strange\":1}}\n" : $"{{\"keur\":1,\"facts\":{{\"profiles-people\":{(i % 3 == 0 ? "true" : "false")},\"turnover\":{i % 977},\"placed-on-market\":\"20{10 + (i % 20)}-01-{1 + (i % 28):00}\"}}}}\n");
        }

        return input.ToString();
    }

    [Fact]
    public void Broken_off_anywhere_it_comes_to_the_same_bytes()
    {
        Assert.Null(_folder.Import(Input));
        var (whole, rejects) = (File.ReadAllBytes(_folder.File), File.ReadAllBytes(_folder.Rejects));
        var random = new Random(20);
        for (var i = 0; i < 20; i++)
        {
            File.Delete(_folder.File);
            BreakOff(whole, rejects, random);
            Assert.Null(_folder.Import(Input));
            Assert.Equal(whole, File.ReadAllBytes(_folder.File));
            Assert.Equal(rejects, File.ReadAllBytes(_folder.Rejects));
        }
    }

    /// <summary>Leaves what a killed import may leave: a part of the file, and of the rejects at least what its whole chunks count on.</summary>
    private void BreakOff(byte[] whole, byte[] rejects, Random random)
    {
        File.WriteAllBytes(PlaneWriter.Unfinished(_folder.File), whole[..random.Next(whole.Length)]);
        File.WriteAllBytes(_folder.Rejects, [.. rejects, .. "half a line"u8]);
    }

    [Fact]
    public void Stopped_in_the_middle_it_comes_to_the_same_bytes()
    {
        Assert.Null(_folder.Import(Input));
        var whole = File.ReadAllBytes(_folder.File);
        for (var batches = 1; batches < 5; batches++)
        {
            var left = batches;
            Assert.Throws<OperationCanceledException>(() => _folder.Import(Input, cores: 1, onProgress: (_, _) => Stop(ref left)));
            Assert.Null(_folder.Import(Input, cores: 2));
            Assert.Equal(whole, File.ReadAllBytes(_folder.File));
        }
    }

    private static void Stop(ref int left)
    {
        if (--left == 0)
        {
            throw new OperationCanceledException();
        }
    }

    [Fact]
    public void Another_input_of_the_same_name_is_noticed()
    {
        Assert.Null(_folder.Import(Input));
        File.WriteAllBytes(PlaneWriter.Unfinished(_folder.File), File.ReadAllBytes(_folder.File)[..^200]);
        var mistake = _folder.Import(Input.Replace("\"turnover\":7,", "\"turnover\":8,", StringComparison.Ordinal));
        Assert.Contains(".part", mistake!.English, StringComparison.Ordinal);
    }
}
