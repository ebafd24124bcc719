using System.Buffers.Binary;
using Keur.Law;
using Keur.Law.Image;

namespace Keur.Tests.Law.Image;

/// <summary>An image that is not as it was made is refused before anything of it is read.</summary>
public sealed class DamagedImageTests
{
    private const int FormatAt = 8;
    private static readonly byte[] Image = LawImage.Write(SmallLaw.Files);

    [Fact]
    public void An_image_cut_off_at_any_length_is_refused()
    {
        for (var length = 0; length < Image.Length; length++)
        {
            Refused(Image.AsMemory(0, length));
        }
    }

    [Fact]
    public void An_image_with_any_byte_changed_is_refused()
    {
        for (var at = 0; at < Image.Length; at++)
        {
            var changed = (byte[])Image.Clone();
            changed[at] ^= 0xFF;
            Refused(changed);
        }
    }

    [Fact]
    public void An_image_with_a_single_bit_changed_is_refused()
    {
        for (var bit = 0; bit < Image.Length * 8; bit += 7)
        {
            var changed = (byte[])Image.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Refused(changed);
        }
    }

    [Fact]
    public void An_image_with_something_behind_it_is_refused() =>
        Assert.Contains("not whole", Refused((byte[])[.. Image, 0]).English, StringComparison.Ordinal);

    [Fact]
    public void An_image_of_a_newer_format_is_refused_by_its_number_in_both_languages()
    {
        var newer = (byte[])Image.Clone();
        BinaryPrimitives.WriteInt32LittleEndian(newer.AsSpan(FormatAt), ImageSeal.Format + 1);

        var words = Refused(newer);

        Assert.Contains($"has format {ImageSeal.Format + 1}, this program reads format {ImageSeal.Format}", words.English, StringComparison.Ordinal);
        Assert.Contains($"heeft formaat {ImageSeal.Format + 1}, dit programma leest formaat {ImageSeal.Format}", words.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_something_else_are_no_image()
    {
        var words = Refused("%PDF-1.7 and more"u8.ToArray());

        Assert.Contains("no law image", words.English, StringComparison.Ordinal);
        Assert.Contains("geen wetsbestand", words.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0x0F })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 })]
    [InlineData(new byte[] { 5, 1, 2 })]
    public void Content_that_promises_more_than_it_holds_is_refused_even_under_a_good_seal(byte[] content) => Refused(ImageSeal.Close(content));

    private static Words Refused(ReadOnlyMemory<byte> image) => Assert.Throws<LawImageException>(() => LawImage.Read(image)).Explanation;
}
