using System.Buffers.Text;
using System.IO.Compression;
using Keur.Platform.Check;

namespace Keur.Tests.Platform.Check;

public sealed class PackedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("keur: 1\nname: \"é 漢\"\nfacts: {}\n")]
    public void A_text_comes_out_as_it_went_in(string text) => Assert.Equal(text, PackedText.Unpack(PackedText.Pack(text)));

    [Fact]
    public void What_unfolds_to_more_than_any_text_here_is_refused()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(new byte[64 * 1024 * 1024]);

        Assert.Null(PackedText.Unpack(Base64Url.EncodeToString(packed.ToArray())));
    }

    [Theory]
    [InlineData("====")]
    [InlineData("a b")]
    [InlineData("_____")]
    public void What_was_not_packed_here_is_refused(string packed) => Assert.Null(PackedText.Unpack(packed));
}
