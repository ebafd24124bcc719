namespace Keur.Law.Image.Bound;

/// <summary>Gathers the files that places point into, each once: what was parsed has a path only, examples have their lines as well.</summary>
internal sealed class FileNumbers(TableWriters tables)
{
    private readonly Dictionary<(int Path, int Examples), int> _numbers = [];
    private readonly ImageWriter _files = new();

    /// <summary>The number of a file.</summary>
    public int Of(SourceFile file)
    {
        var key = (tables.Names.NumberOf(file.Path), file.Text.Length == 0 ? 0 : tables.Examples.NumberOf(file.Text) + 1);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _numbers.Count;
            _files.Number(key.Item1);
            _files.Number(key.Item2);
        }

        return number;
    }

    /// <summary>Writes the list of files.</summary>
    public void WriteTo(ImageWriter writer)
    {
        writer.Number(_numbers.Count);
        writer.Bytes(_files.Written);
    }
}
