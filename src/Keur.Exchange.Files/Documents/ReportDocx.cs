using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Exchange.Files.Documents;

/// <summary>Writes what a person reads of a verdict as a Word file: headings an office program can list, and everything below them indented by its depth.</summary>
public static class ReportDocx
{
    private const int IndentPerDepth = 284;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(JudgedCase judged, Language language)
    {
        ArgumentNullException.ThrowIfNull(judged);
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = judged.Card;
            file.PackageProperties.Language = language == Language.Dutch ? "nl-NL" : "en-GB";
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make(language == Language.Dutch);
            main.Document = new Document(new Body([.. Paragraphs(judged, VerdictReport.Of(judged), language), DocxPage.Plain()]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(JudgedCase judged, VerdictReport report, Language language)
    {
        yield return Styled("Title", judged.Card);
        yield return Styled("Strong", report.Answer.In(language));
        foreach (var section in report.Sections)
        {
            yield return Styled("Heading1", section.Heading.In(language));
            foreach (var line in section.Lines)
            {
                yield return Line(line, language);
            }
        }
    }

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(text, isStrong: false));

    private static Paragraph Line(ReportLine line, Language language)
    {
        var cite = line.Cite is { } provision ? $" ({provision.Named.In(language)})" : string.Empty;
        var after = line.After is { } more ? $" {more.In(language)}" : string.Empty;
        var indent = (line.Depth * IndentPerDepth).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }, new Indentation { Left = indent }),
            Words(line.Text.In(language) + cite + after, line.Tone is ReportTone.Strong or ReportTone.Bad));
    }

    private static Run Words(string text, bool isStrong)
    {
        // A control character has no place in XML, and so none in a Word file.
        var written = new Text(string.Concat(text.Where(c => !char.IsControl(c)))) { Space = SpaceProcessingModeValues.Preserve };
        return isStrong ? new Run(new RunProperties(new Bold()), written) : new Run(written);
    }
}
