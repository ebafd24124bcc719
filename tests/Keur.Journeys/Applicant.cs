namespace Keur.Journeys;

/// <summary>She was turned down by a system, and asks what she may demand.</summary>
public sealed class Applicant
{
    private static readonly Dictionary<string, string> Knows = new()
    {
        ["machine-based"] = "yes",
        ["infers-outputs"] = "yes",
        ["profiles-people"] = "yes",
        ["annex-iii-use"] = "employment.recruitment",
    };

    [Theory]
    [MemberData(nameof(Browsing.All), MemberType = typeof(Browsing))]
    public async Task She_reads_what_she_may_ask_and_of_whom(Browsing browser)
    {
        await using var she = await Person.With(browser);
        await she.Opens($"/{browser.Language}/");
        await she.Follows(browser.Say("It is used on me", "Het wordt op mij toegepast"));
        await she.Reads(browser.Say("Answer for the organisation that uses the system on you", "Antwoord voor de organisatie die het systeem op u toepast"));
        await she.Knows(Knows, browser.Say("Next", "Verder"), browser.Say("I do not know", "Ik weet het niet"), most: 12);
        await she.Follows(browser.Say("See the outcome", "Bekijk de uitkomst"));

        await she.Reads(browser.Say("What you may ask, and of whom", "Wat u mag vragen, en aan wie"));
        await she.Reads("26(11)");
        await she.Reads("86(1)");
        await she.Reads("50(");
        await she.Keeps($"affected-{browser.Language}");
    }
}
