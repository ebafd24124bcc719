namespace Keur.Journeys;

/// <summary>She bought a system that ranks applicants, wants to know what that means for her firm, and takes the report to her board.</summary>
public sealed class Recruiter
{
    private static readonly Dictionary<string, string> Knows = new()
    {
        ["machine-based"] = "yes",
        ["infers-outputs"] = "yes",
        ["profiles-people"] = "yes",
        ["gpai-model"] = "no",
        ["open-source"] = "no",
        ["sole-purpose"] = "none",
        ["public-body"] = "none",
        ["established"] = "union",
        ["function"] = "none",
        ["product-act"] = "none",
        ["annex-iii-use"] = "employment.recruitment",
    };

    [Theory]
    [MemberData(nameof(Browsing.All), MemberType = typeof(Browsing))]
    public async Task She_checks_a_recruiter_and_takes_the_report_to_her_board(Browsing browser)
    {
        await using var she = await Person.With(browser);
        await she.Opens("/");
        await she.Keeps($"first-page-{browser.Language}");
        await she.Follows(browser.Say("I use it", "Ik gebruik het"));
        await she.Keeps($"question-{browser.Language}");
        await she.Knows(Knows, browser.Say("Next", "Verder"), browser.Say("I do not know", "Ik weet het niet"));
        await she.Follows(browser.Say("See the outcome", "Bekijk de uitkomst"));

        await she.Reads(browser.Say("high-risk", "hoog risico"));
        await she.Keeps($"outcome-{browser.Language}");
        await she.Unfolds("#duties details");
        await she.Reads(browser.Say("Tell people that the system is used on them", "Mensen vertellen dat het systeem op hen wordt toegepast"));
        var report = await she.TakesAway(browser.Say("Report to print (PDF)", "Rapport om af te drukken (PDF)"));
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(report, 0, 4), StringComparison.Ordinal);
        Assert.Contains("/MarkInfo", System.Text.Encoding.Latin1.GetString(report), StringComparison.Ordinal);
    }
}
