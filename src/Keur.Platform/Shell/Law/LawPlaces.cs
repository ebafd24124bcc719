using Keur.Law;
using Keur.Law.Model;

namespace Keur.Platform.Shell.Law;

/// <summary>Where a text of the law, and each provision of it, lies among the pages.</summary>
public static class LawPlaces
{
    /// <summary>Where the law begins.</summary>
    public const string Root = "/law";

    private const string Annex = "annex ";

    /// <summary>The spec that names a text whatever the day.</summary>
    public static string SpecOf(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var added = string.Concat(text.Amendments.Where(a => a.InForce is null).Select(a => "+" + a.Id));
        return text.Act.Id + added + (text.Since is { } since ? $"@{since:yyyy-MM-dd}" : string.Empty);
    }

    /// <summary>The page of a text.</summary>
    public static string PathOf(LawText text) => $"{Root}/{SpecOf(text)}";

    /// <summary>The page of the article or annex a provision lies in, at that provision.</summary>
    public static string PathOf(LawText text, Citation provision) => $"{PathOf(text)}/{SegmentOf(ArticleOf(provision))}#{AnchorOf(provision)}";

    /// <summary>The page of the questions of a text, at one of them.</summary>
    public static string PathOf(LawText text, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return $"{PathOf(text)}/questions#{fact.Id}";
    }

    /// <summary>The article or annex a provision lies in.</summary>
    public static Citation ArticleOf(Citation provision) => provision.Parent is { } parent ? ArticleOf(parent) : provision;

    /// <summary>How an article or annex stands in a path.</summary>
    public static string SegmentOf(Citation article) => article.Path.Replace(' ', '-');

    /// <summary>The article or annex that stands in a path.</summary>
    public static Citation? Read(string segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var path = segment.StartsWith("annex-", StringComparison.OrdinalIgnoreCase) ? Annex + segment[Annex.Length..] : segment;
        return path.Length is > 0 and < 40 ? new Citation(path) : null;
    }

    /// <summary>What a provision is called within its page.</summary>
    public static string AnchorOf(Citation provision) => "at-" + string.Concat(provision.Path.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
}
