using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>The numbers by which a bound text names strings, files and what it declares itself.</summary>
internal sealed class BoundNumbers
{
    private readonly StringTableWriter _prose;
    private readonly FileNumbers _files;
    private readonly Dictionary<object, int> _named = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers what a text declares.</summary>
    public BoundNumbers(LawText text, StringTableWriter strings, StringTableWriter prose, FileNumbers files)
    {
        (Strings, _prose, _files) = (strings, prose, files);
        Add(text.Facts);
        Add(text.Conclusions);
        Add(text.Parties);
        Add(text.Readings);
        Add(text.Phases);
        Add(text.Forms);
    }

    /// <summary>The strings.</summary>
    public StringTableWriter Strings { get; }

    /// <summary>The number of what the text declares, among its like.</summary>
    public int Of(object named) => _named[named];

    /// <summary>The number of prose; 0 where there is none.</summary>
    public int OfProse(string text) => text.Length == 0 ? 0 : _prose.NumberOf(text) + 1;

    /// <summary>The number of a file.</summary>
    public int OfFile(SourceFile file) => _files.Of(file);

    private void Add(IReadOnlyList<object> named)
    {
        for (var i = 0; i < named.Count; i++)
        {
            _named.Add(named[i], i);
        }
    }
}
