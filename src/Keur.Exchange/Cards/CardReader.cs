using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>Reads what a card says, whatever the law. The format is YAML or JSON with the same keys.</summary>
public sealed class CardReader
{
    /// <summary>The version of the format.</summary>
    public const string Format = "1";

    internal const string Name = "name";
    internal static readonly string[] Keys = ["keur", Name, "version", "facts", "evidence", "actors", "uses", "incidents", "model"];
    private static readonly string[] PartKeys = [Name, "facts", "evidence"];

    private readonly CardProblems _problems;
    private readonly CardMap _root;

    private CardReader(CardMap root, CardProblems problems)
    {
        _root = root;
        _problems = problems;
    }

    /// <summary>Reads a card. All that is wrong is reported; nothing is guessed.</summary>
    /// <param name="file">The text of the card.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The card as far as it could be read (see <see cref="Card.HasErrors"/>); null where it is no card at all.</returns>
    public static Card? Read(SourceFile file, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var problems = new CardProblems();
        var root = YamlTree.Read(file, problems);
        if (root is not null and not CardMap)
        {
            problems.Error("not-a-card", root.Span, new("A card is a map of keys and values.", "Een kaart is een map van sleutels en waarden."), new("It starts with `keur: 1`; `keur init` writes a new card.", "Zij begint met `keur: 1`; `keur init` schrijft een nieuwe kaart."));
        }

        var card = root is CardMap map ? new CardReader(map, problems).Card(file) : null;
        problems.MoveTo(diagnostics);
        return card;
    }

    private Card Card(SourceFile file)
    {
        CheckFormat();
        var shared = new CardPart(Text(_root, Name), Entries(_root, "facts"), Entries(_root, "evidence"), _root.Span);
        var version = Text(_root, "version");
        var actors = Parts("actors");
        var uses = Parts("uses");
        var incidents = Parts("incidents");
        var model = Find(_root, "model") is { } entry ? Part(entry.Value, entry.Key.Text, mustHaveName: false) : null;
        return new Card
        {
            File = file,
            Version = version,
            Shared = shared,
            FactsEntry = Find(_root, "facts"),
            Others = [.. _root.Entries.Where(e => !Keys.Contains(e.Key.Text))],
            Actors = actors,
            Uses = uses,
            Incidents = incidents,
            Model = model,
            HasErrors = _problems.HasErrors,
        };
    }

    private void CheckFormat()
    {
        var entry = Find(_root, "keur");
        if (entry is null)
        {
            _problems.Error("no-format", _root.Span, new("The card does not say which format it has.", "De kaart zegt niet welke opmaak zij heeft."), new($"Start it with `keur: {Format}`.", $"Begin met `keur: {Format}`."));
        }
        else if (entry.Value is not CardScalar { Text: Format })
        {
            _problems.Error("unknown-format", entry.Span, new($"Only format {Format} is known.", $"Alleen opmaak {Format} is bekend."), new($"Write `keur: {Format}`.", $"Schrijf `keur: {Format}`."));
        }
    }

    private static CardEntry? Find(CardMap map, string key) => map.Entries.FirstOrDefault(e => e.Key.Text == key);

    private CardScalar? Text(CardMap map, string key)
    {
        var entry = Find(map, key);
        if (entry is null || entry.Value is CardScalar { Text.Length: > 0, IsEmpty: false })
        {
            return entry?.Value as CardScalar;
        }

        _problems.Error("wrong-shape", entry.Span, new($"`{key}` is a text.", $"`{key}` is een tekst."), new($"Write `{key}: …`, or leave the line out.", $"Schrijf `{key}: …`, of laat de regel weg."));
        return null;
    }

    private IReadOnlyList<CardEntry> Entries(CardMap map, string key)
    {
        var entry = Find(map, key);
        if (entry is null || entry.Value.IsEmpty)
        {
            return [];
        }

        if (entry.Value is CardMap found)
        {
            return found.Entries;
        }

        _problems.Error("wrong-shape", entry.Value.Span, new($"`{key}` holds facts by their id.", $"`{key}` bevat feiten met hun id."), new($"Write under `{key}:` a line for each fact, indented: `fact: …`.", $"Schrijf onder `{key}:` per feit een regel, ingesprongen: `feit: …`."));
        return [];
    }

    private List<CardPart> Parts(string key)
    {
        var entry = Find(_root, key);
        if (entry is null || entry.Value.IsEmpty)
        {
            return [];
        }

        if (entry.Value is not CardList list)
        {
            _problems.Error("wrong-shape", entry.Value.Span, new($"`{key}` is a list.", $"`{key}` is een lijst."), new($"Write `{key}: [{{ name: …, facts: {{ … }} }}]`.", $"Schrijf `{key}: [{{ name: …, facts: {{ … }} }}]`."));
            return [];
        }

        var parts = list.Items.Select(i => Part(i, key, mustHaveName: true)).OfType<CardPart>().ToList();
        CheckNames(key, parts);
        return parts;
    }

    private void CheckNames(string key, List<CardPart> parts)
    {
        var first = new Dictionary<string, CardScalar>();
        foreach (var name in parts.Select(p => p.Name).OfType<CardScalar>().Where(n => !first.TryAdd(n.Text, n)))
        {
            var line = first[name.Text].Span.Line;
            _problems.Error("name-twice", name.Span, new($"`{key}` names `{name}` twice, on lines {line} and {name.Span.Line}.", $"`{key}` noemt `{name}` twee keer, op regel {line} en {name.Span.Line}."), new("Give each a name of its own.", "Geef elk een eigen naam."));
        }
    }

    private CardPart? Part(CardNode node, string key, bool mustHaveName)
    {
        if (node is not CardMap map)
        {
            _problems.Error("wrong-shape", node.Span, new($"`{key}` holds maps with a name and facts.", $"`{key}` bevat maps met een naam en feiten."), new("Write `{ name: …, facts: { … } }`.", "Schrijf `{ name: …, facts: { … } }`."));
            return null;
        }

        foreach (var unknown in map.Entries.Where(e => !PartKeys.Contains(e.Key.Text)))
        {
            _problems.Unknown("unknown-key", unknown.Key, new($"`{key}` has no key `{unknown.Key}`.", $"`{key}` kent geen sleutel `{unknown.Key}`."), PartKeys);
        }

        if (mustHaveName && Find(map, Name) is null)
        {
            _problems.Error("no-name", map.Span, new($"This entry of `{key}` has no name.", $"Dit onderdeel van `{key}` heeft geen naam."), new("Add `name: …`; its verdict is told apart by it.", "Voeg `name: …` toe; daaraan is het oordeel te herkennen."));
        }

        return new CardPart(Text(map, Name), Entries(map, "facts"), Entries(map, "evidence"), map.Span);
    }
}
