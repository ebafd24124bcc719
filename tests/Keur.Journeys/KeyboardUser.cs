using Microsoft.Playwright;

namespace Keur.Journeys;

/// <summary>She uses no mouse.</summary>
public sealed class KeyboardUser
{
    private const int MostTabs = 60;

    [Fact]
    public async Task She_answers_questions_and_reads_the_outcome_with_the_keys_alone()
    {
        await using var she = await Person.With(new Browsing("en", Script: true));
        await she.Opens("/en/");
        await she.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await Focused(she));
        await she.Page.Keyboard.PressAsync("Enter");
        await Reaches(she, "I make it");
        await she.Page.Keyboard.PressAsync("Enter");
        await she.Page.WaitForURLAsync("**/check?as=make");
        await Reaches(she, "I do not know");
        await she.Page.Keyboard.PressAsync("Enter");
        await she.Page.WaitForURLAsync("**/check?c=*");
        await Reaches(she, "See the outcome so far");
        await she.Page.Keyboard.PressAsync("Enter");
        await she.Page.WaitForURLAsync("**/result?*");
        await Reaches(she, "High-risk");
        await she.Page.Keyboard.PressAsync("Enter");

        await she.Reads("This could still decide it");
    }

    private static async Task Reaches(Person she, string words)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            if ((await Focused(she)).Contains(words, StringComparison.Ordinal))
                return;
            await she.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"`{words}` cannot be reached by the Tab key on {she.Page.Url}");
    }

    private static Task<string> Focused(Person she) => she.Page.EvaluateAsync<string>("document.activeElement.matches('a, button, summary') ? document.activeElement.innerText.trim() : ''");
}
