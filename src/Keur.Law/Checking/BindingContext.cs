using Keur.Law.Model;
using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Law.Checking;

/// <summary>What everyone needs who looks up the names of one text.</summary>
internal sealed class BindingContext
{
    /// <summary>Takes the sources a text is made of: the vocabulary, the act, the acts that amend it, in that order.</summary>
    public BindingContext(IReadOnlyList<ActSource> sources, IReadOnlySet<string> repealed, Diagnostics diagnostics)
    {
        Sources = sources;
        Repealed = repealed;
        Diagnostics = diagnostics;
        Outline = sources.LastOrDefault(s => s.Outline is not null)?.Outline;
        Act = sources.First(s => s.Act is { Amends: null }).Act!;
        Conditions = new ConditionBinder(this);
    }

    /// <summary>The sources.</summary>
    public IReadOnlyList<ActSource> Sources { get; }

    /// <summary>The ids of what an amending act repealed.</summary>
    public IReadOnlySet<string> Repealed { get; }

    /// <summary>Where mistakes go.</summary>
    public Diagnostics Diagnostics { get; }

    /// <summary>The citation paths of the text; null where no outline was given.</summary>
    public Outline? Outline { get; }

    /// <summary>The act.</summary>
    public Act Act { get; }

    /// <summary>The names.</summary>
    public LawNames Names { get; private init; } = new();

    /// <summary>Whether the law was checked before, so that what is seldom asked for may be looked up later.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The same names for looking up what is asked for later, when nobody listens to reports any more.</summary>
    public BindingContext Unheard() => new(Sources, Repealed, new Diagnostics()) { Names = Names };

    /// <summary>Looks up the names of conditions.</summary>
    public ConditionBinder Conditions { get; }

    /// <summary>A text of a declaration in both languages; the English stands in for a Dutch one that is missing, which is reported elsewhere.</summary>
    public Words Text(Declaration declaration, string key, string english) =>
        new(english, Sources.Reverse().Select(s => s.Twins.Find(declaration.Key, key)).FirstOrDefault(t => t is not null) ?? english);

    /// <summary>What a declaration is called: its own title, else the heading above it.</summary>
    public Words Title(Declaration declaration)
    {
        if (declaration.Title is { } own)
        {
            return Text(declaration, string.Empty, own);
        }

        var dutch = DutchSection(declaration)?.Title;
        var english = declaration.Section is { Level: > 0 } section ? section.Title : declaration.Id.Text;
        return new Words(english, dutch ?? english);
    }

    /// <summary>What is said above a declaration in plain words; looked up when first asked for.</summary>
    public Words Prose(Declaration declaration)
    {
        string In(int language) => (language == (int)Language.Dutch ? DutchSection(declaration)?.Prose : null) ?? declaration.Section?.Prose ?? string.Empty;
        return new Words(In, (int)Language.English, (int)Language.Dutch);
    }

    private MarkdownSection? DutchSection(Declaration declaration) =>
        declaration.Section is null ? null : Sources.Select(s => s.Twins.SectionOf(declaration.Section)).FirstOrDefault(s => s is not null);

    /// <summary>Reports citations that the text does not have; what an earlier text had is only noted.</summary>
    public IReadOnlyList<Citation> Cited(IReadOnlyList<Citation> cites, SourceSpan span)
    {
        foreach (var cite in cites.Where(c => Outline is not null && !Outline.Has(c) && !IsShared(span)))
        {
            if (Sources.Any(s => s.Outline?.Has(cite) == true))
            {
                Diagnostics.Note("repealed-provision", span, new($"{cite} is no longer there in the text as amended.", $"{cite} staat niet meer in de gewijzigde tekst."));
                continue;
            }

            Diagnostics.Error(
                "no-such-provision",
                span,
                new($"The act has no {cite}.", $"De wet kent geen {cite}."),
                NearestName.Advice(cite.Path, Outline!.Paths));
        }

        return cites;
    }

    /// <summary>Whether something stands in the vocabulary, which all acts share: what it cites need not be in each.</summary>
    public static bool IsShared(SourceSpan span) => span.File.Path.Contains($"/{LawReader.Vocabulary}/", StringComparison.Ordinal);

    /// <summary>Reports ranges that the text does not have.</summary>
    public Reach Cited(Reach reach, SourceSpan span)
    {
        Cited([.. reach.Listed.Concat(reach.Except).SelectMany(r => r.Ends).Distinct()], span);
        return reach;
    }

    /// <summary>Finds what a clause names; null, with an error that gives the nearest, where there is none.</summary>
    public T? Need<T>(Name name, string english, string dutch)
        where T : class
    {
        if (Names.Find<T>(name.Text) is { } found)
        {
            return found;
        }

        ReportUnknown(name, Names.IdsOf<T>(), english, dutch);
        return null;
    }

    /// <summary>Reports a name that nothing has; one that an amending act repealed is only noted.</summary>
    public void ReportUnknown(Name name, IEnumerable<string> known, string english, string dutch)
    {
        if (WasRepealed(name.Text))
        {
            Diagnostics.Note("repealed", name.Span, new($"`{name}` was repealed.", $"`{name}` is ingetrokken."));
            return;
        }

        Diagnostics.Error("unknown-name", name.Span, new($"There is no {english} `{name}`.", $"Er is geen {dutch} `{name}`."), NearestName.Advice(name.Text, known));
    }

    /// <summary>Whether an amending act repealed this, the last ground of this group, or the route this was a way of.</summary>
    public bool WasRepealed(string id) =>
        Repealed.Contains(id)
        || Repealed.Any(r => r.StartsWith(id + "/", StringComparison.Ordinal))
        || (id.LastIndexOf('/') is var slash and > 0 && Repealed.Contains(id[..slash]));

    /// <summary>Provisions one by one, of a range all that the text has in it; reports those it does not have.</summary>
    public IReadOnlyList<Citation> Cited(IReadOnlyList<CitationRange> ranges, SourceSpan span)
    {
        Cited([.. ranges.SelectMany(r => r.Ends)], span);
        return [.. ranges.SelectMany(r => Outline?.Within(r) ?? r.Ends).Distinct()];
    }

    /// <summary>The date fact of a name; null, with an error, where it is none.</summary>
    public Fact? NeedDate(Name name)
    {
        var fact = Need<Fact>(name, "date", "datum");
        if (fact is { Type: not FactType.Date })
        {
            Diagnostics.Error("wrong-type", name.Span, new($"`{name}` is no date.", $"`{name}` is geen datum."), NearestName.Advice(name.Text, Names.Named.Values.OfType<Fact>().Where(f => f.Type == FactType.Date).Select(f => f.Id)));
            return null;
        }

        return fact;
    }
}
