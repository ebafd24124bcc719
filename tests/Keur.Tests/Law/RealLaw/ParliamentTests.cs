using System.Text.RegularExpressions;
using Keur.Tests.House;

namespace Keur.Tests.Law.RealLaw;

/// <summary>What the government answered to Parliament in 2021 is all there.</summary>
public sealed partial class ParliamentTests
{
    private const int Answers = 95;

    [Fact]
    public void Every_answer_to_parliament_stands_in_the_law_of_the_proposal_exactly_once()
    {
        var files = Repository.Files.Where(f => f.StartsWith("law/com-2021-206/", StringComparison.Ordinal) && f.EndsWith(".md", StringComparison.Ordinal) && !f.EndsWith(".nl.md", StringComparison.Ordinal));
        var found = files.SelectMany(f => Id().Matches(Repository.Read(f))).Select(m => m.Value).Order(StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(1, Answers).Select(n => $"SEED-{n:000}"), found);
    }

    [GeneratedRegex("SEED-[0-9]{3}")]
    private static partial Regex Id();
}
