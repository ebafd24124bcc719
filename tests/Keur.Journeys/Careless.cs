namespace Keur.Journeys;

/// <summary>She takes the wrong file, and is told so.</summary>
public sealed class Careless
{
    private const int Million = 1_000_000;

    [Theory]
    [MemberData(nameof(Browsing.All), MemberType = typeof(Browsing))]
    public async Task She_sends_a_file_of_a_million_facts_and_is_told_that_it_is_too_large(Browsing browser)
    {
        await using var she = await Person.With(browser);
        await she.Opens($"/{browser.Language}/");
        var card = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(card, "keur: 1\nfacts:\n" + string.Concat(Enumerable.Range(0, Million).Select(i => $"  fact-{i}: yes\n")), TestContext.Current.CancellationToken);
            await she.Page.Locator("#file").SetInputFilesAsync(card);
            await she.Presses(browser.Say("Check this card", "Toets deze kaart"));
        }
        finally
        {
            File.Delete(card);
        }

        await she.Reads(browser.Say("a card has at most 4 MB", "een kaart heeft hoogstens 4 MB"));
    }

    [Theory]
    [MemberData(nameof(Browsing.All), MemberType = typeof(Browsing))]
    public async Task She_pastes_a_shopping_list_and_reads_what_is_wrong_in_the_other_language_too(Browsing browser)
    {
        await using var she = await Person.With(browser);
        await she.Opens($"/{browser.Language}/");
        await she.Unfolds("form details");
        await she.Page.Locator("#text").FillAsync("- milk\n- <b>bread</b>\n");
        await she.Presses(browser.Say("Check this card", "Toets deze kaart"));
        await she.Reads(browser.Say("A card is a map of keys and values.", "Een kaart is een map van sleutels en waarden."));

        await she.Presses(browser.Say("Nederlands", "English"));

        await she.Reads(browser.Say("Een kaart is een map van sleutels en waarden.", "A card is a map of keys and values."));
    }
}
