namespace Keur.Law.Image;

/// <summary>The string tables an image is written with; <see cref="ImageTables"/> reads them.</summary>
internal sealed class TableWriters
{
    /// <summary>What bound texts need.</summary>
    public StringTableWriter Names { get; } = new();

    /// <summary>Words, texts, titles, citations and paths.</summary>
    public StringTableWriter Strings { get; } = new();

    /// <summary>What is said in plain words.</summary>
    public StringTableWriter Prose { get; } = new();

    /// <summary>The example blocks, one text per file.</summary>
    public StringTableWriter Examples { get; } = new();

    /// <summary>Writes the tables, each a part.</summary>
    public void WriteTo(ImageWriter writer)
    {
        Names.WriteTo(writer);
        Strings.WriteTo(writer);
        Prose.DeflateTo(writer);
        Examples.DeflateTo(writer);
    }
}
