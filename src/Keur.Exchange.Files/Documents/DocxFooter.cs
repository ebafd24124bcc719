using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Keur.Exchange.Documents;

namespace Keur.Exchange.Files.Documents;

/// <summary>The foot of every page: what it is, and which page.</summary>
internal static class DocxFooter
{
    /// <summary>The footer.</summary>
    public static Footer Make(PrescribedDocument document) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        Text($"{document.Title} · {document.Cite} · "),
        Field("PAGE"),
        Text(" / "),
        Field("NUMPAGES")));

    private static Run Text(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };
}
