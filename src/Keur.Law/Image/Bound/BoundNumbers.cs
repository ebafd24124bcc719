using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>The numbers by which a bound text names strings, files and what it declares itself.</summary>
internal sealed class BoundNumbers
{
    private readonly TableWriters _tables;
    private readonly FileNumbers _files;
    private readonly Dictionary<object, int> _named = new(ReferenceEqualityComparer.Instance);
    private readonly OrderedDictionary<SourceSpan, int> _places = [];

    /// <summary>Numbers what a text declares.</summary>
    public BoundNumbers(LawText text, TableWriters tables, FileNumbers files)
    {
        (_tables, _files) = (tables, files);
        Add(text.Facts);
        Add(text.Conclusions);
        Add(text.Parties);
        Add(text.Readings);
        Add(text.Phases);
        Add(text.Forms);
    }

    /// <summary>The number of what the text declares, among its like.</summary>
    public int Of(object named) => _named[named];

    /// <summary>The number of an id, a citation or what else is made with the text.</summary>
    public int OfName(string name) => _tables.Names.NumberOf(name);

    /// <summary>The number of what is made when somebody reads it.</summary>
    public int OfText(string text) => _tables.Strings.NumberOf(text);

    /// <summary>The number of prose; 0 where there is none.</summary>
    public int OfProse(string text) => text.Length == 0 ? 0 : _tables.Prose.NumberOf(text) + 1;

    /// <summary>The places of formulas numbered so far, in the order of their numbers.</summary>
    public IReadOnlyList<SourceSpan> Places => _places.Keys;

    /// <summary>The number of the place of a formula.</summary>
    public int OfPlace(SourceSpan place)
    {
        _places.TryAdd(place, _places.Count);
        return _places[place];
    }

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
