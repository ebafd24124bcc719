using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Keur.Exchange.Documents;
using Keur.Exchange.Files;
using Keur.Exchange.Files.Documents;
using Keur.Law;
using Keur.Tests.Exchange.Documents;

namespace Keur.Tests.Exchange.Files;

public sealed class DocumentDocxTests
{
    private static readonly OpenXmlValidator Validator = new();

    public static TheoryData<string> Forms => [.. Papers.Law.Forms.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_becomes_a_valid_Word_file_blank_in_English_and_filled_in_Dutch(string form)
    {
        Assert.Empty(Mistakes(DocumentDocx.Write(Papers.Blank(form, Language.English))));
        Assert.Empty(Mistakes(DocumentDocx.Write(Papers.OfRanker(form, Language.Dutch))));
    }

    [Fact]
    public void A_Word_file_has_a_named_place_to_write_for_every_field_and_says_what_is_still_required()
    {
        var document = Papers.OfRanker("technical-file", Language.English);
        using var stream = new MemoryStream(DocumentDocx.Write(document));
        using var file = WordprocessingDocument.Open(stream, false);
        var body = file.MainDocumentPart!.Document!.Body!;

        Assert.Equal(document.Title, file.PackageProperties.Title);
        Assert.Equal(document.Fields.Count, body.Descendants<SdtBlock>().Count());
        Assert.All(body.Descendants<SdtBlock>(), s => Assert.False(string.IsNullOrEmpty(s.SdtProperties!.GetFirstChild<SdtAlias>()!.Val)));
        Assert.Contains(DocumentWords.Left(document).English, body.InnerText, StringComparison.Ordinal);
        Assert.Equal(document.Missing, body.Descendants<Text>().Count(t => t.Text == "still required"));
        Assert.Single(body.Descendants<TableHeader>());
    }

    [Fact]
    public void The_program_beside_keur_writes_what_it_reads()
    {
        var (code, output, error) = Run(DocumentJson.Write(Papers.Blank("eu-declaration", Language.English)), "docx");
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Empty(Mistakes(output));
    }

    [Theory]
    [InlineData("docx", "no json")]
    [InlineData("docx", "null")]
    [InlineData("docx", "{\"strange\": 1}")]
    [InlineData("pdf", "{}")]
    public void The_program_beside_keur_refuses_what_it_cannot_use(string format, string input)
    {
        var (code, output, error) = Run(input, format);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.NotEmpty(error);
    }

    private static (int Code, byte[] Output, string Error) Run(string input, params string[] args)
    {
        using var read = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var written = new MemoryStream();
        using var error = new StringWriter();
        return (FilesProgram.Run(args, read, written, error), written.ToArray(), error.ToString());
    }

    private static IEnumerable<string> Mistakes(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(stream, false);
        return [.. Validator.Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }
}
