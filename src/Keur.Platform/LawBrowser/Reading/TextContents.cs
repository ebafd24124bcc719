using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;

namespace Keur.Platform.LawBrowser.Reading;

/// <summary>What a text holds.</summary>
/// <param name="Text">The text.</param>
/// <param name="Coverage">What is made of every article and annex.</param>
/// <param name="Texts">Every text, this one included.</param>
public sealed record TextContents(LawText Text, LawCoverage Coverage, IReadOnlyList<LawText> Texts)
{
    private const int MostSubjects = 4;

    private readonly ILookup<Citation, Conclusion> _byArticle = Text.Conclusions.Where(c => c.Cites.Count > 0 && c is not Way).ToLookup(c => LawPlaces.ArticleOf(c.Cites[0]));

    /// <summary>What an article is about: the titles of what it decides and asks.</summary>
    public IReadOnlyList<Words> SubjectsOf(Citation article) => [.. _byArticle[article].Select(c => c.Title).Distinct().Take(MostSubjects)];
}
