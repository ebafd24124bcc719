using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>The texts an image holds bound. A text is read when first asked for, and is the same for everyone who asks.</summary>
internal sealed class BoundTexts
{
    private readonly Lock _reading = new();
    private readonly ImageTables _tables;
    private readonly BoundFiles _files;
    private readonly (int Key, ReadOnlyMemory<byte> Part)[] _parts;
    private readonly LawText?[] _read;

    private BoundTexts(ImageTables tables, BoundFiles files, (int Key, ReadOnlyMemory<byte> Part)[] parts) =>
        (_tables, _files, _parts, _read) = (tables, files, parts, new LawText?[parts.Length]);

    /// <summary>How many of the texts were read.</summary>
    public int Read => _read.Count(t => t is not null);

    /// <summary>Finds where the texts lie.</summary>
    /// <exception cref="LawImageException">They are not as an image has them.</exception>
    public static BoundTexts Open(ReadOnlyMemory<byte> part, ImageTables tables)
    {
        var cursor = new ImageCursor(part);
        var files = BoundFiles.Read(ref cursor, tables);
        var parts = new (int, ReadOnlyMemory<byte>)[cursor.Count()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (cursor.Number(), cursor.Part());
        }

        return cursor.AtEnd ? new BoundTexts(tables, files, parts) : throw LawImageException.Damaged();
    }

    /// <summary>By what a text is found: the act and the acts worked into it.</summary>
    public static string KeyOf(Act act, IEnumerable<Act> amendments) => string.Join('+', amendments.Prepend(act).Select(a => a.Id));

    /// <summary>The text of an act with these amendments; null where the image holds none.</summary>
    public LawText? Find(Act act, IReadOnlyList<Act> amendments)
    {
        var key = KeyOf(act, amendments);
        var at = Array.FindIndex(_parts, p => _tables.Names[p.Key] == key);
        if (at < 0)
        {
            return null;
        }

        lock (_reading)
        {
            return _read[at] ??= BoundTextReader.Read(_parts[at].Part, new BoundNames(_tables, _files), act, amendments);
        }
    }
}
