using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Keur.Exchange.Files.Documents;

/// <summary>The few styles a document uses, in a letter that every office program has a like of.</summary>
internal static class DocxStyles
{
    /// <summary>The styles, for text in one language.</summary>
    public static Styles Make(bool dutch) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = dutch ? "nl-NL" : "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
        Paragraph("Normal", "Normal", isDefault: true, new StyleRunProperties()),
        Paragraph("Title", "Title", isDefault: false, new StyleRunProperties(new Bold(), new FontSize { Val = "36" })),
        Heading(),
        Paragraph("Strong", "Strong Line", isDefault: false, new StyleRunProperties(new Bold())),
        Paragraph("Small", "Small", isDefault: false, new StyleRunProperties(new FontSize { Val = "18" })),
        Paragraph("Footer", "footer", isDefault: false, new StyleRunProperties(new FontSize { Val = "16" })),
        Placeholder());

    private static Style Paragraph(string id, string name, bool isDefault, StyleRunProperties run)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? OnOffValue.FromBoolean(true) : null };
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(run);
        return style;
    }

    private static Style Heading()
    {
        var style = new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Heading1" };
        style.Append(new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "280", After = "120" }, new OutlineLevel { Val = 0 }));
        style.Append(new StyleRunProperties(new Bold(), new FontSize { Val = "28" }));
        return style;
    }

    private static Style Placeholder() => new(new StyleName { Val = "Placeholder Text" }, new StyleRunProperties(new Color { Val = "595959" }))
    {
        Type = StyleValues.Character,
        StyleId = "PlaceholderText",
    };
}
