using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Keur.Tests.Platform.Reading;

/// <summary>
/// The sentences of a page, each once. Names, references, labels and whatever else is no sentence is left out: it is looked up, not read.
/// </summary>
internal static partial class PageProse
{
    private const int Fewest = 4;
    private const string Blocks = "p, li, dt, dd, h1, h2, h3, h4, label, legend, summary, td, th, caption, div, button, a.door";
    private const string NoProse = ".cite, .unseen, .state, code, pre, script, [lang]:not(html), dl.receipt, .crumbs, .files";

    /// <summary>The sentences.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var other in main.QuerySelectorAll(NoProse).ToList())
            other.Remove();

        return [.. main.QuerySelectorAll(Blocks).SelectMany(b => Sentences(Own(b))).Distinct()];
    }

    /// <summary>
    /// The sentences of a text. As Flesch counts them: what stands by itself and ends in a point, a question or exclamation mark, a colon or a semicolon.
    /// </summary>
    public static IEnumerable<string> Sentences(string text) =>
        Sentence().Matches(Shortened().Replace(Space().Replace(text, " "), "$1 ")).Select(m => m.Value.Trim()).Where(s => Word().Count(s) >= Fewest);

    // What a block says itself, without the blocks in it.
    private static string Own(IElement block) => string.Concat(block.ChildNodes.Select(n => n switch
    {
        IText text => text.Data,
        IElement inner when !inner.Matches(Blocks) && !(inner.QuerySelector(Blocks) is not null) => inner.TextContent,
        _ => " ",
    }));

    [GeneratedRegex(@"[^.?!:;]+(?:[.:](?=\w)[^.?!:;]+)*[.?!:;](?=\s|$|[)""”’])")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(Art|art|nr|No|no|bijv|vgl|cf)\.\s?")]
    private static partial Regex Shortened();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
