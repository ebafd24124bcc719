namespace Keur.Law.Image;

/// <summary>The string tables of an image: what bound texts need and what their words and tokens say, and the prose and the examples, which are inflated when asked for.</summary>
internal sealed class ImageTables
{
    private readonly Lazy<StringTable> _prose;
    private readonly Lazy<StringTable> _examples;

    /// <summary>Takes the parts of an image that hold the tables.</summary>
    public ImageTables(ReadOnlyMemory<byte> names, ReadOnlyMemory<byte> strings, ReadOnlyMemory<byte> prose, ReadOnlyMemory<byte> examples)
    {
        Names = StringTable.Read(names);
        Strings = StringTable.Read(strings);
        StringOf = number => Strings[number];
        ProseOf = number => number == 0 ? string.Empty : Prose[number - 1];
        _prose = new(() => StringTable.Inflate(prose));
        _examples = new(() => StringTable.Inflate(examples));
    }

    /// <summary>Ids, citations and paths in bound texts, all of which a reader of one makes; they lie together.</summary>
    public StringTable Names { get; }

    /// <summary>Words, texts, titles, citations and paths.</summary>
    public StringTable Strings { get; }

    /// <summary>The word, text or title of a number.</summary>
    public Func<int, string> StringOf { get; }

    /// <summary>What is said in plain words, by its number and one more; nothing for 0.</summary>
    public Func<int, string> ProseOf { get; }

    /// <summary>What is said in plain words.</summary>
    public StringTable Prose => _prose.Value;

    /// <summary>The example blocks, one text per file.</summary>
    public StringTable Examples => _examples.Value;

    /// <summary>Whether anybody asked for prose.</summary>
    public bool IsProseInflated => _prose.IsValueCreated;

    /// <summary>Whether anybody asked for examples.</summary>
    public bool AreExamplesInflated => _examples.IsValueCreated;
}
