using System.Globalization;
using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes one part of a bound text the way a <see cref="BoundReader"/> reads it.</summary>
internal sealed class BoundWriter(BoundNumbers numbers)
{
    private readonly ImageWriter _bytes = new();

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.Written;

    /// <summary>Writes a number that is not negative.</summary>
    public void Number(int number) => _bytes.Number(number);

    /// <summary>Writes whether something holds.</summary>
    public void Flag(bool holds) => _bytes.Number(holds ? 1 : 0);

    /// <summary>Writes a part of its own.</summary>
    public void Part(Action<BoundWriter> write)
    {
        var part = new BoundWriter(numbers);
        write(part);
        _bytes.Part(part.Written);
    }

    /// <summary>Writes a text.</summary>
    public void Text(string text) => _bytes.Number(numbers.OfName(text));

    /// <summary>Writes a text that may be missing.</summary>
    public void OptionalText(string? text) => _bytes.Number(text is null ? 0 : numbers.OfName(text) + 1);

    /// <summary>Writes words.</summary>
    public void Words(Words words)
    {
        _bytes.Number(numbers.OfText(words.English));
        _bytes.Number(numbers.OfText(words.Dutch));
    }

    /// <summary>Writes words that may be missing.</summary>
    public void OptionalWords(Words? words)
    {
        Flag(words is not null);
        if (words is not null)
        {
            Words(words);
        }
    }

    /// <summary>Writes prose.</summary>
    public void Prose(Words words)
    {
        _bytes.Number(numbers.OfProse(words.English));
        _bytes.Number(numbers.OfProse(words.Dutch));
    }

    /// <summary>Writes a place in a file.</summary>
    public void Span(SourceSpan span)
    {
        _bytes.Number(numbers.OfFile(span.File));
        _bytes.Number(span.Line);
        _bytes.Number(span.Column);
        _bytes.Number(span.Length);
    }

    /// <summary>Writes where a formula is written.</summary>
    public void Place(SourceSpan? place) => _bytes.Number(place is { } known ? numbers.OfPlace(known) + 1 : 0);

    /// <summary>Writes the places of all formulas written so far.</summary>
    public void Places() => Part(part => part.List(numbers.Places, part.Span));

    /// <summary>Writes a day that may be missing.</summary>
    public void OptionalDay(DateOnly? day) => _bytes.Number(day is { } known ? known.DayNumber + 1 : 0);

    /// <summary>Writes a number with its decimals.</summary>
    public void Amount(decimal amount) => Text(amount.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number with its decimals that may be missing.</summary>
    public void OptionalAmount(decimal? amount)
    {
        Flag(amount is not null);
        if (amount is { } known)
        {
            Amount(known);
        }
    }

    /// <summary>Writes a length of time that may be missing.</summary>
    public void OptionalLength(Duration? length)
    {
        _bytes.Number(length?.Count ?? 0);
        if (length is not null)
        {
            _bytes.Number((int)length.Unit);
        }
    }

    /// <summary>Writes a provision.</summary>
    public void Cite(Citation cite) => Text(cite.Path);

    /// <summary>Writes provisions.</summary>
    public void Cites(IReadOnlyList<Citation> cites) => List(cites, Cite);

    /// <summary>Writes provisions and ranges of them.</summary>
    public void Ranges(IReadOnlyList<CitationRange> ranges) => List(ranges, range =>
    {
        Cite(range.From);
        Cite(range.To);
    });

    /// <summary>Writes which provisions something speaks of.</summary>
    public void Reach(Reach reach)
    {
        _bytes.Number((int)reach.Kind);
        Ranges(reach.Listed);
        Ranges(reach.Except);
    }

    /// <summary>Writes texts.</summary>
    public void Texts(IReadOnlyList<string> texts) => List(texts, Text);

    /// <summary>Writes numbers.</summary>
    public void Numbers(IReadOnlyList<int> list) => List(list, Number);

    /// <summary>Writes which fact, conclusion, party, reading, phase or form is meant.</summary>
    public void Named(object named) => _bytes.Number(numbers.Of(named));

    /// <summary>Writes which is meant, if any.</summary>
    public void OptionalNamed(object? named) => _bytes.Number(named is null ? 0 : numbers.Of(named) + 1);

    /// <summary>Writes which are meant.</summary>
    public void AllNamed(IReadOnlyList<object> named) => List(named, Named);

    /// <summary>Writes a list, in order.</summary>
    public void List<T>(IReadOnlyList<T> list, Action<T> write)
    {
        _bytes.Number(list.Count);
        foreach (var item in list)
        {
            write(item);
        }
    }

    /// <summary>Writes a list, in order.</summary>
    public void List<T>(IReadOnlyList<T> list, Action<BoundWriter, T> write) => List(list, item => write(this, item));
}
