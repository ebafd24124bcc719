using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Law.RealLaw;

/// <summary>The table of the language page: a ranker of applicants, first sold on three days, under two texts, as of 23 November 2026.</summary>
public sealed class RankerTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    [Theory]
    [InlineData("2024-08-01", "2025-05-01", Timing.Spared, null, "111(2)")]
    [InlineData("2024-08-01", "2026-10-01", Timing.Now, "2026-08-02", null)]
    [InlineData("2024-08-01", "2028-01-15", Timing.Now, "2026-08-02", null)]
    [InlineData("2026-07-27", "2025-05-01", Timing.Spared, null, "111(2)")]
    [InlineData("2026-07-27", "2026-10-01", Timing.Spared, null, "111(2)")]
    [InlineData("2026-07-27", "2028-01-15", Timing.Later, "2027-12-02", null)]
    public void A_ranker_of_applicants_is_bound_from_the_day_of_the_table(string text, string firstSold, Timing timing, string? from, string? sparedBy)
    {
        var law = Reasoning.Agreement.RealLaw.Library.TextOf("eu-2024-1689", DateOnly.ParseExact(text, "yyyy-MM-dd"), [], new Diagnostics());
        var verdict = new Reasoner(law, AsOf).Judge(Ranker(law, DateOnly.ParseExact(firstSold, "yyyy-MM-dd"))).Verdict!;
        var duties = verdict.Duties.Where(d => d.Duty.Id == "agree-in-writing" && d.State == State.Yes).Select(d => d.Timed);
        var timed = new[] { verdict.Class("high-risk").Timed, verdict.Grounds.First(g => g.Conclusion.Id == "high-risk/use").Timed, duties.First() };
        Assert.All(timed, t => Assert.Equal((timing, from, sparedBy), (t!.Timing, t.From?.ToString("yyyy-MM-dd"), t.SparedBy?.Cites[0].Path)));
    }

    private static Given Ranker(LawText law, DateOnly firstSold) => new Given(law)
        .Yes("infers-outputs", "profiles-people", "own-name", "union-market", "parts-from-others")
        .No("succeeded", "only-free-parts", "part-of-union-it-system", "open-source", "gpai-model")
        .None("function", "product-act", "intended-user")
        .Exactly("annex-iii-use", "employment.recruitment")
        .Exactly("activity", "develops", "places-on-market")
        .Is("sole-purpose", "none")
        .Is("public-body", "none")
        .On("placed-on-market", firstSold)
        .Never("design-changed");
}
