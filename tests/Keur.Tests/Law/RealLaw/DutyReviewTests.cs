using Keur.Law.Model;
using Keur.Tests.House;

namespace Keur.Tests.Law.RealLaw;

/// <summary>The page on the duties counts them as the law has them.</summary>
public sealed class DutyReviewTests
{
    [Fact]
    public void The_duties_per_role_are_those_of_the_law()
    {
        var texts = Reasoning.Agreement.RealLaw.AllTexts.TakeLast(2).ToList();
        var bearers = texts.SelectMany(t => t.Duties).SelectMany(Bearers).Distinct();
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs/duties-review.md"));

        Assert.Empty(bearers.Select(b => Row(b, texts, d => Bearers(d).Contains(b))).Append(Row("duties in all", texts, _ => true)).Except(page));
    }

    private static string Row(string name, IEnumerable<LawText> texts, Func<Duty, bool> counts) =>
        $"| {name} | {string.Join(" | ", texts.Select(t => t.Duties.Count(counts)))} |";

    private static IEnumerable<string> Bearers(Duty duty) => duty.Roles.Select(r => r.Id).Concat(duty.Parties.Select(p => p.Id));
}
