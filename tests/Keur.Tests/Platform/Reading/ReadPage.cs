using AngleSharp.Html.Dom;
using Keur.Tests.Platform.Check;

namespace Keur.Tests.Platform.Reading;

/// <summary>A kind of page whose reading level is told.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Paths">Where pages of the kind lie, without the language; links to samples lead to their outcomes.</param>
internal sealed record ReadPage(string Name, params string[] Paths)
{
    private const string WrongCard = "a card with mistakes";
    private const string Wrong = "keur: 1\nname: Wrong\nfacts: { machine-based: perhaps, nonsense: yes }\n";

    /// <summary>The kinds of pages.</summary>
    public static IReadOnlyList<ReadPage> All { get; } =
    [
        new("first page", "/"),
        new("question", [.. new[] { "machine-based", "infers-outputs", "activity", "function", "annex-iii-use", "product-act", "significant-harm", "placed-on-market", "turnover" }.Select(f => $"/check?q={f}&why=1")]),
        new("question, through the door of who is affected", "/check?as=affected"),
        new("choice of law", "/check/law"),
        new("outcome: high-risk", "/check/sample/cv-screener"),
        new("outcome: prohibited, with exceptions", "/check/sample/police-faces-live"),
        new("outcome: none of these", "/check/sample/spam-filter"),
        new("outcome: a model", "/check/sample/general-purpose-model"),
        new("verify, and what cannot be read or found", "/verify", WrongCard, "/nowhere", "/check?c=AAAA"),
        new("about", "/about"),
        new("the law: contents, coverage, search", "/law", "/law/eu-2024-1689", "/law/eu-2024-1689/coverage", "/law/search?q=risk", "/law/search?q=zzzz"),
        new("the law: articles", "/law/eu-2024-1689/5", "/law/eu-2024-1689/6", "/law/eu-2024-1689/26", "/law/eu-2024-1689/43", "/law/eu-2024-1689/50", "/law/eu-2024-1689/99"),
        new("the law: an annex", "/law/eu-2024-1689/annex-III"),
        new("the law: questions", "/law/eu-2024-1689/questions"),
        new("the law: readings", "/law/eu-2024-1689/readings", "/law/eu-2024-1689/readings/emotions-need-biometrics"),
        new("the law: two texts compared", "/law/compare?from=eu-2024-1689@2024-08-01&to=eu-2024-1689@2026-07-27"),
        new("the law: what Parliament asked", "/law/parliament", "/law/parliament/91", "/law/parliament/14"),
        new("the API, for developers", "/api"),
    ];

    /// <summary>The pages in a language.</summary>
    public async Task<IReadOnlyList<IHtmlDocument>> In(string language)
    {
        using var visit = new Visit();
        var pages = new List<IHtmlDocument>();
        foreach (var path in Paths)
        {
            await (path == WrongCard ? visit.SendCard(Wrong, language) : visit.To($"/{language}{path}"));
            pages.Add(visit.Page);
        }

        return pages;
    }
}
