using DocumentFormat.OpenXml.Wordprocessing;

namespace Keur.Exchange.Files.Documents;

/// <summary>The sheet a document is written on.</summary>
internal static class DocxPage
{
    /// <summary>A4 with room at the sides for a binder.</summary>
    public static SectionProperties Plain() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
}
