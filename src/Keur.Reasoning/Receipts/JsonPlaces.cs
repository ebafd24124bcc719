using System.Text;
using System.Text.Json;
using Keur.Law;

namespace Keur.Reasoning.Receipts;

/// <summary>Where in a JSON text each value stands, so that a message can point at it.</summary>
internal sealed class JsonPlaces
{
    private readonly SourceFile _file;
    private readonly byte[] _bytes;
    private readonly Dictionary<string, SourceSpan> _places = [];
    private int _at;
    private int _line = 1;
    private int _column = 1;

    private JsonPlaces(SourceFile file) => (_file, _bytes) = (file, Encoding.UTF8.GetBytes(file.Text));

    /// <summary>The first key that one object has twice; null where there is none.</summary>
    public (string Key, SourceSpan Span)? Doubled { get; private set; }

    /// <summary>Where a value stands, by its path: `/0/receipt/facts`; the start of the text where nothing stands under it.</summary>
    public SourceSpan At(string path) => _places.TryGetValue(path, out var span) ? span : SourceSpan.StartOf(_file);

    /// <summary>Looks through a text that is known to be JSON.</summary>
    public static JsonPlaces Of(SourceFile file)
    {
        var places = new JsonPlaces(file);
        var reader = new Utf8JsonReader(places._bytes, new JsonReaderOptions { MaxDepth = ReceiptReader.MostDepth });
        reader.Read();
        places.Walk(ref reader, string.Empty);
        return places;
    }

    private void Walk(ref Utf8JsonReader reader, string path)
    {
        _places.TryAdd(path, SpanOf(reader));
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                WalkMember(ref reader, path);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(ref reader, $"{path}/{i}");
            }
        }
    }

    private void WalkMember(ref Utf8JsonReader reader, string path)
    {
        var key = reader.GetString()!;
        var place = $"{path}/{key}";
        var span = SpanOf(reader);
        if (!_places.TryAdd(place, span))
        {
            Doubled ??= (key, span);
        }

        reader.Read();
        Walk(ref reader, place);
    }

    private SourceSpan SpanOf(Utf8JsonReader reader)
    {
        MoveTo((int)reader.TokenStartIndex);
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var token = reader.HasValueSequence ? 1 : Encoding.UTF8.GetCharCount(reader.ValueSpan) + quotes;
        return new SourceSpan(_file, _line, _column, Math.Max(1, token));
    }

    /// <summary>Counts on from where it was: tokens come in order, so the whole text is counted once.</summary>
    private void MoveTo(int start)
    {
        var passed = _bytes.AsSpan(_at, start - _at);
        _at = start;
        _line += passed.Count((byte)'\n');
        var newline = passed.LastIndexOf((byte)'\n');
        _column = newline < 0 ? _column + Encoding.UTF8.GetCharCount(passed) : 1 + Encoding.UTF8.GetCharCount(passed[(newline + 1)..]);
    }
}
