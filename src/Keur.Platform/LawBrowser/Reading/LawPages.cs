using System.Collections.Concurrent;
using Keur.Law;
using Keur.Law.Coverage;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.LawBrowser.Reading;

/// <summary>The pages of the texts: contents, articles and annexes, questions, readings and coverage.</summary>
internal sealed class LawPages(LawShelf shelf)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<LawText, LawCoverage> _coverage = new();

    /// <summary>Every text there is.</summary>
    public IResult Front() => Page<LawFrontPage>(new LawFront(Texts(), shelf.Find(null, out _)!.Text));

    /// <summary>The contents of a text.</summary>
    public IResult Text(string spec) => With(spec, text => Page<TextPage>(new TextContents(text, CoverageOf(text), Texts())));

    /// <summary>The questions a text asks.</summary>
    public IResult Questions(string spec) => With(spec, text => Page<QuestionsPage>(text));

    /// <summary>What a text leaves open.</summary>
    public IResult Readings(string spec) => With(spec, text => Page<ReadingsPage>(text));

    /// <summary>What is made of every provision of a text.</summary>
    public IResult Coverage(string spec) => With(spec, text => Page<CoveragePage>(CoverageOf(text)));

    /// <summary>An article or annex.</summary>
    public IResult Article(string spec, string article) => With(spec, text =>
    {
        var coverage = CoverageOf(text);
        var asked = LawPlaces.Read(article);
        var place = coverage.Articles.Select(a => a.Whole.Provision).ToList().FindIndex(p => asked is { } cite && p.Path.Equals(cite.Path, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? Results.NotFound() : Page<ArticlePage>(ArticleContents.Of(text, coverage, place, Texts()));
    });

    private static PageAnswer Page<TPage>(object model)
        where TPage : Microsoft.AspNetCore.Components.IComponent => PageAnswer.Of<TPage>(model) with { MayBeKept = Kept };

    private IResult With(string spec, Func<LawText, IResult> page) => shelf.Find(spec, out _) is { } law ? page(law.Text) : Results.NotFound();

    private LawCoverage CoverageOf(LawText text) => _coverage.GetOrAdd(text, LawCoverage.Of);

    private List<LawText> Texts() => [.. shelf.Library.BaseActs.OrderBy(a => a.Adopted).SelectMany(a => shelf.TextsOf(a.Id))];
}
