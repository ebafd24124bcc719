using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Keur.Exchange.Documents;
using Keur.Law;

namespace Keur.Exchange.Files.Documents;

/// <summary>The fields of a document as a table: the mark, what is asked and by which provision, and the place to answer.</summary>
internal static class FieldTable
{
    private static readonly int[] Widths = [850, 4000, 4788];

    /// <summary>The table; its first row is repeated on every page.</summary>
    public static Table Make(PrescribedDocument document)
    {
        var language = document.Dutch ? Language.Dutch : Language.English;
        var heading = new Words[] { new("No", "Nr"), new("What is asked", "Wat wordt gevraagd"), new("Answer", "Antwoord") };
        var head = new TableRow(new TableRowProperties(new TableHeader()), Cell(0, Line("Strong", heading[0].In(language))), Cell(1, Line("Strong", heading[1].In(language))), Cell(2, Line("Strong", heading[2].In(language))));
        var rows = document.Fields.Select((f, i) => Row(f, i + 1, language));
        return new Table([Properties(), new TableGrid(Widths.Select(w => new GridColumn { Width = $"{w}" })), head, .. rows]);
    }

    private static TableProperties Properties() => new(
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 },
            new LeftBorder { Val = BorderValues.Single, Size = 4 },
            new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new RightBorder { Val = BorderValues.Single, Size = 4 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
        new TableLayout { Type = TableLayoutValues.Fixed });

    private static TableRow Row(DocumentField field, int number, Language language)
    {
        var need = Line(field.IsMissing ? "Strong" : "Small", DocumentWords.Need(field).In(language));
        return new TableRow(
            new TableRowProperties(new CantSplit()),
            Cell(0, Line("Normal", field.Mark)),
            Cell(1, Line("Normal", field.Text), Line("Small", field.Cite), need),
            Cell(2, Control(field, number, language)));
    }

    private static TableCell Cell(int column, params OpenXmlElement[] content) =>
        new([new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Widths[column]}" }), .. content]);

    private static Paragraph Line(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A place to write in, named by what is asked so that a screen reader says it.</summary>
    private static SdtBlock Control(DocumentField field, int number, Language language)
    {
        var properties = new SdtProperties(new SdtAlias { Val = Shortened(field.Text) }, new Tag { Val = Shortened(field.Cite) }, new SdtId { Val = number });
        if (field.Value is null)
        {
            properties.Append(new ShowingPlaceholder());
        }

        properties.Append(field.Filling == "date" ? Date(language) : new SdtContentText { MultiLine = true });
        return new SdtBlock(properties, new SdtContentBlock(Answer(field, language)));
    }

    private static SdtContentDate Date(Language language) => new(new DateFormat { Val = "yyyy-MM-dd" }, new LanguageId { Val = language == Language.Dutch ? "nl-NL" : "en-GB" });

    private static Paragraph Answer(DocumentField field, Language language) => field.Value is { } known
        ? new Paragraph(new Run(new Text(known) { Space = SpaceProcessingModeValues.Preserve }))
        : new Paragraph(new Run(new RunProperties(new RunStyle { Val = "PlaceholderText" }), new Text(DocumentWords.Placeholder(field).In(language))));

    /// <summary>Names of controls hold at most 64 letters.</summary>
    private static string Shortened(string text) => text.Length <= 64 ? text : text[..63] + "…";
}
