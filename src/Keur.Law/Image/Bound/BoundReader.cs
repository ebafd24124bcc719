using System.Globalization;
using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Goes through one part of a bound text, and gives what its numbers stand for.</summary>
internal ref struct BoundReader
{
    private ImageCursor _cursor;

    /// <summary>Starts at the first byte of a part.</summary>
    public BoundReader(ReadOnlyMemory<byte> part, BoundNames names)
    {
        _cursor = new ImageCursor(part);
        Names = names;
    }

    /// <summary>What the numbers stand for.</summary>
    public BoundNames Names { get; }

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => _cursor.AtEnd;

    /// <summary>A number that is not negative.</summary>
    public int Number() => _cursor.Number();

    /// <summary>How many things follow.</summary>
    public int Count() => _cursor.Count();

    /// <summary>Whether something holds.</summary>
    public bool Flag() => _cursor.Number() != 0;

    /// <summary>A part of its own.</summary>
    public ReadOnlyMemory<byte> Part() => _cursor.Part();

    /// <summary>A text.</summary>
    public string Text() => Names.Tables.Names[_cursor.Number()];

    /// <summary>A text; null where there is none.</summary>
    public string? OptionalText() => _cursor.Number() is var number and > 0 ? Names.Tables.Names[number - 1] : null;

    /// <summary>Words, made when somebody reads them.</summary>
    public Words Words() => new(Names.Tables.StringOf, _cursor.Number(), _cursor.Number());

    /// <summary>Words; null where there are none.</summary>
    public Words? OptionalWords() => Flag() ? Words() : null;

    /// <summary>Prose, inflated when somebody reads it.</summary>
    public Words Prose()
    {
        var (english, dutch) = (_cursor.Number(), _cursor.Number());
        return english + dutch == 0 ? Law.Words.None : new Words(Names.Tables.ProseOf, english, dutch);
    }

    /// <summary>A place in a file.</summary>
    public SourceSpan Span() => new(Names.Files[_cursor.Number()], _cursor.Number(), _cursor.Number(), _cursor.Number());

    /// <summary>Where a formula is written, looked up when somebody asks.</summary>
    public FormulaPlace Place() => _cursor.Number() is var number and > 0 ? new(Names.SpanOf, number - 1) : default;

    /// <summary>A day; null where there is none.</summary>
    public DateOnly? OptionalDay() => _cursor.Number() is var number and > 0 ? DateOnly.FromDayNumber(number - 1) : null;

    /// <summary>A number with its decimals.</summary>
    public decimal Amount() => decimal.Parse(Text(), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A number with its decimals; null where there is none.</summary>
    public decimal? OptionalAmount() => Flag() ? Amount() : null;

    /// <summary>A length of time; null where there is none.</summary>
    public Duration? OptionalLength() => _cursor.Number() is var count and > 0 ? new Duration(count, (DurationUnit)_cursor.Number()) : null;

    /// <summary>A length of time.</summary>
    public Duration Length() => OptionalLength() ?? throw LawImageException.Damaged();

    /// <summary>A provision.</summary>
    public Citation Cite() => new(Text());

    /// <summary>Provisions.</summary>
    public Citation[] Cites() => List(static (ref BoundReader r) => r.Cite());

    /// <summary>Provisions and ranges of them.</summary>
    public CitationRange[] Ranges() => List(static (ref BoundReader r) => new CitationRange(r.Cite(), r.Cite()));

    /// <summary>Which provisions something speaks of.</summary>
    public Reach Reach() => new((ReachKind)_cursor.Number(), Ranges(), Ranges());

    /// <summary>Numbers.</summary>
    public int[] Numbers() => List(static (ref BoundReader r) => r.Number());

    /// <summary>Texts.</summary>
    public string[] Texts() => List(static (ref BoundReader r) => r.Text());

    /// <summary>A fact.</summary>
    public Fact Fact() => BoundNames.At(Names.Facts, _cursor.Number());

    /// <summary>A fact; null where there is none.</summary>
    public Fact? OptionalFact() => _cursor.Number() is var number and > 0 ? BoundNames.At(Names.Facts, number - 1) : null;

    /// <summary>Facts.</summary>
    public Fact[] Facts() => List(static (ref BoundReader r) => r.Fact());

    /// <summary>A conclusion of this kind.</summary>
    public T Conclusion<T>()
        where T : Conclusion => Names.Conclusion<T>(_cursor.Number());

    /// <summary>A conclusion of this kind; null where there is none.</summary>
    public T? OptionalConclusion<T>()
        where T : Conclusion => _cursor.Number() is var number and > 0 ? Names.Conclusion<T>(number - 1) : null;

    /// <summary>Conclusions of this kind.</summary>
    public T[] Conclusions<T>()
        where T : Conclusion => List(static (ref BoundReader r) => r.Conclusion<T>());

    /// <summary>A list, in order.</summary>
    public T[] List<T>(BoundItem<T> read)
    {
        var count = _cursor.Count();
        if (count == 0)
        {
            return [];
        }

        var list = new T[count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = read(ref this);
        }

        return list;
    }
}
