namespace Keur.Journeys;

/// <summary>He does not know a thing, says so throughout, and gets an honest answer.</summary>
public sealed class Doubter
{
    private const int Most = 150;

    [Fact]
    public async Task He_never_knows_and_is_told_that_nothing_is_decided()
    {
        await using var he = await Person.With(new Browsing("nl", Script: false));
        await he.Opens("/nl/check?as=use");
        var asked = await he.DoesNotKnow("Ik weet het niet", Most);

        Assert.InRange(asked, 10, Most - 1);
        await he.Reads("nog niet beslist");
        await he.Reads("Deze antwoorden kunnen nog een klasse of een rol beslissen");
    }
}
