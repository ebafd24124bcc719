namespace Keur.Journeys;

/// <summary>They filter spam, hope to be left alone, and want to know what they must still write down.</summary>
public sealed class StartUp
{
    [Theory]
    [MemberData(nameof(Browsing.All), MemberType = typeof(Browsing))]
    public async Task They_find_that_it_is_not_high_risk_and_what_remains(Browsing browser)
    {
        await using var they = await Person.With(browser);
        await they.Opens($"/{browser.Language}/");
        await they.Follows(browser.Say("A system that learns which mail is spam", "Een systeem dat leert welke mail spam is"));

        await they.Reads(browser.Say("none of the classes", "geen van de klassen"));
        await they.Reads(browser.Say("Support your people in learning about AI", "Uw mensen ondersteunen om AI te leren kennen"));
        await they.Follows(browser.Say("Your answers (card)", "Uw antwoorden (kaart)"), isFile: true);
    }
}
