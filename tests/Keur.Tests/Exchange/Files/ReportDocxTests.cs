using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Keur.Exchange.Files.Documents;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Tests.Exchange.Documents;

namespace Keur.Tests.Exchange.Files;

public sealed class ReportDocxTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Dutch)]
    public void A_report_is_a_valid_Word_file_with_a_heading_for_each_part(Language language)
    {
        var judged = Papers.Judged;
        using var stream = new MemoryStream(ReportDocx.Write(judged, language));
        using var file = WordprocessingDocument.Open(stream, false);
        var headings = file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(p => p.InnerText).ToList();

        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(m => m.Description));
        Assert.Equal(judged.Card, file.PackageProperties.Title);
        Assert.Equal(VerdictReport.Of(judged).Sections.Select(s => s.Heading.In(language)), headings);
    }
}
