using CsCheck;
using Keur.Law;
using Keur.Law.Image;
using Keur.Law.Syntax;

namespace Keur.Tests.Law.Image;

/// <summary>Tokens come back from an image with their places.</summary>
public sealed class TokenCodeTests
{
    private static readonly Gen<string> Lines = Gen.String[Gen.Char["ab9 (),/:@><=%-?\"#\n\t.é"], 0, 200];

    [Fact]
    public void The_tokens_of_any_lines_come_back_as_they_were() => Lines.Sample(text =>
    {
        var file = new SourceFile("law/toy/a.md", text);
        var tokens = new Lexer(file, new Diagnostics()).Read(1, file.Lines.Count);
        var (writer, strings, table) = (new ImageWriter(), new StringTableWriter(), new ImageWriter());
        TokenCode.Write(writer, tokens, 1, strings);
        strings.WriteTo(table);

        var cursor = new ImageCursor(writer.Written.ToArray());
        var read = TokenCode.Read(ref cursor, 1, StringTable.Read(new ImageCursor(table.Written.ToArray()).Part()));

        Assert.True(cursor.AtEnd);
        Assert.Equal(tokens, read);
    });

    [Fact]
    public void Any_number_comes_back() => Gen.Int.NonNegative.Sample(number =>
    {
        var writer = new ImageWriter();
        writer.Number(number);

        Assert.Equal(number, new ImageCursor(writer.Written.ToArray()).Number());
    });
}
