namespace Keur.Journeys;

/// <summary>He wants to watch a square live, and reads that it is forbidden, save for narrow goals and with an authorisation.</summary>
public sealed class PoliceOfficer
{
    [Theory]
    [MemberData(nameof(Browsing.All), MemberType = typeof(Browsing))]
    public async Task He_sees_the_prohibition_and_what_it_would_take(Browsing browser)
    {
        await using var he = await Person.With(browser);
        await he.Opens($"/{browser.Language}/check/sample/police-faces-live");

        await he.Reads(browser.Say("The law forbids this practice", "De wet verbiedt deze praktijk"));
        await he.Reads("5(1)(h)");
        await he.Keeps($"forbidden-{browser.Language}");
        await he.Follows(browser.Say("What would change the answer", "Wat het antwoord zou veranderen"));
        await he.Unfolds("#change details");
        await he.Reads(browser.Say("authoris", "toestemming"));
        await he.Follows("Art. 5(1)(h)");
        await he.Reads(browser.Say("Live recognition in public by law enforcement", "Herkenning in real time in de openbare ruimte voor rechtshandhaving"));
    }
}
