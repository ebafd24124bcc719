using System.Text;
using Keur.Exchange.Cards;
using Keur.Law;

namespace Keur.Tests.Exchange.Cards;

public sealed class CardFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-cards-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_read_without_its_byte_order_mark()
    {
        var path = Path.Combine(_folder.FullName, "card.yaml");
        File.WriteAllText(path, "keur: 1\r\nname: Å\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var diagnostics = new Diagnostics();

        var file = CardFile.Load(path, Stream.Null, diagnostics);

        Assert.Equal("keur: 1\r\nname: Å\r\n", file!.Text);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        var diagnostics = new Diagnostics();

        var file = CardFile.Load("-", new MemoryStream("keur: 1"u8.ToArray()), diagnostics);

        Assert.Equal(("<stdin>", "keur: 1"), (file!.Path, file.Text));
    }

    [Fact]
    public void What_is_no_card_is_refused_with_a_reason() => Approved.Matches(string.Concat(
        Refusal("missing/card.yaml"),
        Refusal(""),
        Refusal("."),
        FromInput("key\0board"u8.ToArray()),
        FromInput([.. "keur: 1\nname: "u8, 0xE9, .. "t\u00e9\n"u8]),
        FromInput([0xFF, 0xFE, 0x6B, 0x00]),
        FromInput([.. "keur: "u8, 0xC3]),
        FromInput(new byte[CardFile.Largest + 1])));

    [Fact]
    public void A_file_without_end_is_not_read_to_the_end()
    {
        using var endless = new EndlessStream();
        var diagnostics = new Diagnostics();

        Assert.Null(CardFile.Load("-", endless, diagnostics));

        Assert.Equal("too-large", Assert.Single(diagnostics).Code);
        Assert.Equal(CardFile.Largest + 1, endless.Taken);
    }

    private static string FromInput(byte[] bytes)
    {
        var diagnostics = new Diagnostics();
        Assert.Null(CardFile.Load("-", new MemoryStream(bytes), diagnostics));
        return CardLaw.Both(diagnostics);
    }

    private static string Refusal(string path)
    {
        var diagnostics = new Diagnostics();
        Assert.Null(CardFile.Load(path, Stream.Null, diagnostics));
        return CardLaw.Both(diagnostics);
    }
}
