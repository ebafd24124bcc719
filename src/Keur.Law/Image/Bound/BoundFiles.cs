namespace Keur.Law.Image.Bound;

/// <summary>The files of the law that places point into, by their number. A file is made when first pointed to, and is the same for everyone.</summary>
internal sealed class BoundFiles
{
    private readonly ImageTables _tables;
    private readonly (int Path, int Examples)[] _numbers;
    private readonly SourceFile?[] _made;

    private BoundFiles(ImageTables tables, (int Path, int Examples)[] numbers) =>
        (_tables, _numbers, _made) = (tables, numbers, new SourceFile?[numbers.Length]);

    /// <summary>The file of this number.</summary>
    /// <exception cref="LawImageException">There is none.</exception>
    public SourceFile this[int number]
    {
        get
        {
            if ((uint)number >= (uint)_made.Length)
            {
                throw LawImageException.Damaged();
            }

            return _made[number] ?? Interlocked.CompareExchange(ref _made[number], Make(number), null) ?? _made[number]!;
        }
    }

    /// <summary>Reads the list of files.</summary>
    public static BoundFiles Read(ref ImageCursor cursor, ImageTables tables)
    {
        var numbers = new (int, int)[cursor.Count()];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (cursor.Number(), cursor.Number());
        }

        return new BoundFiles(tables, numbers);
    }

    private SourceFile Make(int number)
    {
        var (path, examples) = _numbers[number];
        return new SourceFile(_tables.Names[path], examples == 0 ? string.Empty : _tables.Examples[examples - 1]);
    }
}
