namespace Keur.Journeys;

/// <summary>He has a small phone.</summary>
public sealed class PhoneUser
{
    private const int Narrow = 320;

    private static readonly Dictionary<string, string> Kept = new()
    {
        ["/nl/"] = "phone-first-page-nl",
        ["/nl/check/sample/cv-screener"] = "phone-outcome-nl",
        ["/nl/law/eu-2024-1689/6"] = "phone-article-nl",
    };

    public static TheoryData<string> Pages => ["/nl/", "/nl/about", "/nl/verify", "/nl/check?as=sell", "/nl/check?q=placed-on-market", "/nl/check/law", "/nl/check/sample/cv-screener", "/nl/law", "/nl/law/eu-2024-1689", "/nl/law/eu-2024-1689/6", "/nl/law/parliament/14", "/nl/law/eu-2024-1689/coverage", "/nl/api", "/nl/nergens"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task He_never_has_to_scroll_sideways(string page)
    {
        await using var he = await Person.With(new Browsing("nl", Script: true, Narrow));
        await he.Opens(page);
        if (Kept.TryGetValue(page, out var picture))
            await he.Keeps(picture);
    }
}
