using Keur.Law.Model;

namespace Keur.Tests.Law.RealLaw;

/// <summary>Examples try every rule of the law both ways.</summary>
public sealed class BothWaysTests
{
    [Fact]
    public void Of_every_rule_of_every_text_one_example_says_that_it_holds_and_another_that_it_does_not()
    {
        var untried = Reasoning.Agreement.RealLaw.AllTexts.SelectMany(Untried);

        Assert.Empty(untried);
    }

    /// <summary>The only ground of a role is tried where the role is.</summary>
    private static IEnumerable<string> Untried(LawText text)
    {
        var said = text.Examples.SelectMany(e => e.Then).ToLookup(o => o.Id, o => o.Expected, StringComparer.Ordinal);
        foreach (var rule in text.Conclusions.OfType<Rule>())
        {
            var expected = said[rule.Id].Concat(rule.Group is { Grounds.Count: 1 } group ? said[group.Id] : []).ToHashSet();
            if (!expected.Contains("yes") || !expected.Contains("no"))
            {
                yield return $"{text.Act.Id}@{text.Since:yyyy-MM-dd} {rule.Id}: {string.Join(' ', expected)}";
            }
        }
    }
}
