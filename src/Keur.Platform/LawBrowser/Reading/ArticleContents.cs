using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;

namespace Keur.Platform.LawBrowser.Reading;

/// <summary>An article or annex: what it says, and what is made of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Article">It, and what is made of each of its parts.</param>
public sealed record ArticleContents(LawText Text, CoveredArticle Article)
{
    /// <summary>The article or annex before it; null for the first.</summary>
    public Citation? Previous { get; private init; }

    /// <summary>The one after it; null for the last.</summary>
    public Citation? Next { get; private init; }

    /// <summary>What follows from it, in its own order.</summary>
    public required IReadOnlyList<Conclusion> Conclusions { get; init; }

    /// <summary>What it leaves open.</summary>
    public required IReadOnlyList<Law.Model.Reading> Readings { get; init; }

    /// <summary>What is explained and not computed.</summary>
    public required IReadOnlyList<Stated> Stated { get; init; }

    /// <summary>Cases that try it.</summary>
    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>The documents it prescribes.</summary>
    public required IReadOnlyList<Form> Forms { get; init; }

    /// <summary>The same article in the other texts, and what differs there.</summary>
    public required IReadOnlyList<ArticleElsewhere> Elsewhere { get; init; }

    // A subparagraph without a number comes after the points of its paragraph, as in the act.
    private static Citation ReadingOrder(Citation cite) => new(cite.Path.Replace("/sub", "(zz", StringComparison.Ordinal));

    /// <summary>The contents of the article at a place of a text.</summary>
    public static ArticleContents Of(LawText text, LawCoverage coverage, int place, IReadOnlyList<LawText> texts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(coverage);
        var article = coverage.Articles[place];
        var whole = article.Whole.Provision;
        bool Here(IEnumerable<Citation> cites) => cites.Any(c => c.IsWithin(whole));
        var conclusions = text.Conclusions.Where(c => c is not Way && Here(c.Cites)).OrderBy(c => ReadingOrder(c.Cites.First(x => x.IsWithin(whole))), CitationOrder.Instance).ToList();
        var ids = conclusions.Select(c => c.Id).ToHashSet();
        return new ArticleContents(text, article)
        {
            Previous = place > 0 ? coverage.Articles[place - 1].Whole.Provision : null,
            Next = place + 1 < coverage.Articles.Count ? coverage.Articles[place + 1].Whole.Provision : null,
            Conclusions = conclusions,
            Readings = [.. text.Readings.Where(r => Here(r.Cites))],
            Stated = [.. text.Stated.Where(s => Here(s.Cites))],
            Examples = [.. text.Examples.Where(e => e.Then.Any(o => ids.Contains(o.Id)))],
            Forms = [.. text.Forms.Where(f => Here(f.Cites))],
            Elsewhere = [.. texts.Where(t => t != text && t.Act.Id == text.Act.Id).Select(t => ArticleElsewhere.Of(conclusions, t, whole))],
        };
    }
}
