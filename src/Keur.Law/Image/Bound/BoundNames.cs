using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>What the numbers in one bound text stand for: strings and files of the image, and what the text declares.</summary>
internal sealed class BoundNames
{
    private IReadOnlyList<SourceSpan> _places = [];

    /// <summary>Starts with what all texts share.</summary>
    public BoundNames(ImageTables tables, BoundFiles files)
    {
        (Tables, Files) = (tables, files);
        SpanOf = number => number < _places.Count ? _places[number] : throw LawImageException.Damaged();
    }

    /// <summary>The strings of the image.</summary>
    public ImageTables Tables { get; }

    /// <summary>The files of the law.</summary>
    public BoundFiles Files { get; }

    /// <summary>The place of this number where a formula is written.</summary>
    public Func<int, SourceSpan> SpanOf { get; }

    /// <summary>The facts, once read.</summary>
    public Fact[] Facts { get; set; } = [];

    /// <summary>The conclusions read so far, in the order of their text.</summary>
    public List<Conclusion> Conclusions { get; } = [];

    /// <summary>The parties, once read.</summary>
    public NamedThing[] Parties { get; set; } = [];

    /// <summary>The readings, once read.</summary>
    public Reading[] Readings { get; set; } = [];

    /// <summary>The phases, once read.</summary>
    public Phase[] Phases { get; set; } = [];

    /// <summary>The forms, once read.</summary>
    public Form[] Forms { get; set; } = [];

    /// <summary>Takes the part that holds the places of formulas.</summary>
    public void PlacesIn(ReadOnlyMemory<byte> part) => _places = Later(part, static (ref BoundReader r) => r.Span());

    /// <summary>A list that lies in a part of its own, read when somebody looks into it.</summary>
    public IReadOnlyList<T> Later<T>(ReadOnlyMemory<byte> part, BoundItem<T> read) => new LazyList<T>(() =>
    {
        var reader = new BoundReader(part, this);
        return reader.List(read);
    });

    /// <summary>The thing of this number.</summary>
    /// <exception cref="LawImageException">There is none.</exception>
    public static T At<T>(T[] things, int number) => (uint)number < (uint)things.Length ? things[number] : throw LawImageException.Damaged();

    /// <summary>The conclusion of this number.</summary>
    /// <exception cref="LawImageException">There is none, or it is of another kind.</exception>
    public T Conclusion<T>(int number)
        where T : Conclusion => number < Conclusions.Count && Conclusions[number] is T found ? found : throw LawImageException.Damaged();
}
