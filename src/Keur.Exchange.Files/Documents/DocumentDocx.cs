using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Keur.Exchange.Documents;
using Keur.Law;

namespace Keur.Exchange.Files.Documents;

/// <summary>
/// Writes documents as Word files that can be filled in: a content control for every field, what is known already in it, and what is still required marked in
/// words, not in colour alone.
/// </summary>
public static class DocumentDocx
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(PrescribedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = document.Title;
            file.PackageProperties.Language = document.Dutch ? "nl-NL" : "en-GB";
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make(document.Dutch);
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = DocxFooter.Make(document);
            main.Document = new Document(new Body([.. Head(document), FieldTable.Make(document), Section(main.GetIdOfPart(footer))]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Head(PrescribedDocument document)
    {
        var language = document.Dutch ? Language.Dutch : Language.English;
        yield return Styled("Title", document.Title);
        yield return Styled("Normal", new Words($"Prescribed by {document.Cite}, {document.Law}.", $"Voorgeschreven door {document.Cite}, {document.Law}.").In(language));
        foreach (var (name, value) in new[] { (new Words("For", "Voor"), document.Duty), (new Words("System", "Systeem"), document.System), (new Words("By", "Door"), document.Actor) })
        {
            if (value is not null)
            {
                yield return Styled("Normal", $"{name.In(language)}: {value}");
            }
        }

        yield return Styled("Strong", DocumentWords.Left(document).In(language));
        yield return Styled("Normal", DocumentWords.Notice.In(language));
    }

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A4 with room at the sides for a binder, the footer on every page.</summary>
    private static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
}
