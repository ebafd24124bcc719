using System.Security.Cryptography;
using System.Text;
using Keur.Law.Checking;
using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>The law as read: the vocabulary and every act. It gives any text of any act.</summary>
public sealed class LawLibrary
{
    private readonly ActSource? _vocabulary;
    private readonly List<ActSource> _acts;

    internal LawLibrary(IReadOnlyList<ActSource> sources)
    {
        Sources = sources;
        _vocabulary = sources.FirstOrDefault(s => s.Folder == LawReader.Vocabulary);
        _acts = [.. sources.Where(s => s.Act is not null)];
    }

    /// <summary>The folders read.</summary>
    internal IReadOnlyList<ActSource> Sources { get; }

    /// <summary>Whether the law was checked before, as in a compiled image: examples are then looked up only when asked for.</summary>
    internal bool IsChecked { get; init; }

    /// <summary>Finds a text that was bound before, as in a compiled image; null: every text is composed when asked for.</summary>
    internal Func<Act, IReadOnlyList<Act>, LawText?>? Bound { get; init; }

    /// <summary>The acts, amending ones included.</summary>
    public IReadOnlyList<Act> Acts => [.. _acts.Select(a => a.Act!)];

    /// <summary>The acts one can ask about: those that stand by themselves.</summary>
    public IEnumerable<Act> BaseActs => Acts.Where(a => a.Amends is null);

    /// <summary>The act of this id; null where there is none.</summary>
    public Act? Find(string id) => Acts.FirstOrDefault(a => a.Id == id);

    /// <summary>The acts that amend this one, in the order of their entry into force; those not in force come last.</summary>
    public IReadOnlyList<Act> AmendmentsOf(string act) =>
        [.. Acts.Where(a => a.Amends == act).OrderBy(a => a.InForce ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>
    /// The text of an act as it stood on a day: with the amending acts in force by then, and with those added besides.
    /// </summary>
    /// <param name="act">The id of an act that stands by itself.</param>
    /// <param name="day">The day.</param>
    /// <param name="added">The ids of amending acts to work in though not in force by then.</param>
    /// <param name="diagnostics">Where mistakes of the law go.</param>
    /// <exception cref="ArgumentException">There is no such act, or it amends another, or an added act does not amend it.</exception>
    public LawText TextOf(string act, DateOnly day, IReadOnlyCollection<string> added, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(added);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var amendments = AmendmentsOf(act);
        if (added.FirstOrDefault(a => !amendments.Any(x => x.Id == a)) is { } stranger)
        {
            throw new ArgumentException($"`{stranger}` does not amend `{act}`.", nameof(added));
        }

        return Compose(act, [.. amendments.Where(a => a.InForce <= day || added.Contains(a.Id))], diagnostics);
    }

    /// <summary>The same text again, put together from what the files say, of which nobody else makes use: for who changes it.</summary>
    /// <param name="text">A text of this library.</param>
    /// <exception cref="ArgumentException">It is of an act that this library does not have.</exception>
    public LawText Again(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Compose(SourceOf(text.Act.Id), text.Amendments, new Diagnostics());
    }

    /// <summary>Every text of an act: as it first stood, after each entry into force, and with each act not in force yet.</summary>
    public IReadOnlyList<LawText> TextsOf(string act, Diagnostics diagnostics)
    {
        var amendments = AmendmentsOf(act);
        var inForce = amendments.Where(a => a.InForce is not null).ToList();
        var texts = new List<LawText> { Compose(act, [], diagnostics) };
        texts.AddRange(inForce.Select(a => a.InForce).Distinct().Select(day => Compose(act, [.. inForce.Where(a => a.InForce <= day)], diagnostics)));
        texts.AddRange(amendments.Where(a => a.InForce is null).Select(a => Compose(act, [.. inForce, a], diagnostics)));
        return texts;
    }

    private LawText Compose(string act, IReadOnlyList<Act> amendments, Diagnostics diagnostics)
    {
        var source = SourceOf(act);
        return Bound?.Invoke(source.Act!, amendments) ?? Compose(source, amendments, diagnostics);
    }

    private ActSource SourceOf(string act) => _acts.Find(a => a.Act!.Id == act && a.Act.Amends is null)
        ?? throw new ArgumentException($"`{act}` is no act that stands by itself.", nameof(act));

    private LawText Compose(ActSource source, IReadOnlyList<Act> amendments, Diagnostics diagnostics)
    {
        var amending = amendments.Select(a => _acts.First(s => s.Act == a)).ToList();
        var sources = new[] { _vocabulary, source }.OfType<ActSource>().Concat(amending).ToList();
        var composer = new Composer(diagnostics);
        composer.Add(sources.Take(sources.Count - amending.Count).SelectMany(s => s.Declarations));
        foreach (var amendment in amending)
        {
            composer.Amend(amendment.Amendments);
        }

        var context = new BindingContext(sources, composer.Repealed, diagnostics) { IsChecked = IsChecked };
        return new TextBinder(context).Bind(composer.Declarations, ExamplesFor(source, amending, amendments), () => HashOf(sources));
    }

    /// <summary>The examples that must hold in a text: those without a day from when their act is part of it, those with a day when it is the text of that day.</summary>
    private IEnumerable<ExampleSyntax> ExamplesFor(ActSource source, List<ActSource> amending, IReadOnlyList<Act> amendments)
    {
        var inForce = AmendmentsOf(source.Act!.Id).Where(a => a.InForce is not null).ToList();
        // What an act not in force says of a day is tried in the only text it is part of.
        var everywhere = amending.Prepend(source).SelectMany(s => ExamplesOf(s).Where(e => e.AsOf is null || s.Act is { InForce: null, Amends: not null }));
        var dated = inForce.Select(a => _acts.First(s => s.Act == a)).Prepend(source).SelectMany(ExamplesOf)
            .Where(e => e.AsOf is { } day && inForce.Where(a => a.InForce <= day).SequenceEqual(amendments));
        return everywhere.Concat(dated);
    }

    private static IEnumerable<ExampleSyntax> ExamplesOf(ActSource source) => source.Files.SelectMany(f => f.Examples);

    private static string HashOf(IEnumerable<ActSource> sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources)
        {
            text.Append(source.Folder).Append(' ').Append(source.Act?.InForce?.ToString("yyyy-MM-dd")).Append('\n');
            text.AppendJoin('\n', source.Essences).Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
