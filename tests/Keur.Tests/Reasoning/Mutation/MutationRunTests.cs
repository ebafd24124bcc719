using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Mutation;
using Keur.Tests.Law;

namespace Keur.Tests.Reasoning.Mutation;

/// <summary>What becomes of mutants.</summary>
public sealed class MutationRunTests
{
    private const string Keur = """
        role flyer "Flyer"
        fact flies of dealing : yes/no
          ask "?"
        fact old of system : yes/no
          ask "?"
        fact heavy of system : yes/no
          only when old
          ask "?"
        rule flyer/who @ 1(1)
          when flies
        rule both @ 1(2)
          when flies and old
        rule doubly @ 1(3)
          when heavy and old
        rule loose @ 1(4)
          when old
        duty look "Look" @ 2(1)
          on flyer
          when both or doubly or loose
        never both-and-young @ 3(1)
          both and not old
          "Never."
        ```

        ```example
        Flown and old
          given flies, old
          then  both, duty look

        ```

        ```example
        Flown and new
          given flies, not old
          then  not both

        """;

    [Theory]
    [InlineData("left out `flies`", "both", MutantFate.Survives)]
    [InlineData("left out `old`", "both", MutantFate.FailsExample)]
    [InlineData("left out `old`", "doubly", MutantFate.IsTheSame)]
    [InlineData("`and` became `or` in `heavy and old`", "doubly", MutantFate.Survives)]
    [InlineData("`@ 1(2)` became `@ 1(3)`", "both", MutantFate.ChangesCoverage)]
    public void A_mutant_has_the_fate_that_the_checks_give_it(string change, string owner, MutantFate fate)
    {
        var result = Run().All().Single(r => r.Mutant.Words.English == change && r.Mutant.Owner is Conclusion conclusion && conclusion.Id == owner);

        Assert.Equal(fate, result.Fate);
    }

    [Theory]
    [InlineData("fact idle of system : yes/no\n  only when old\n  ask \"?\"", "left out `old`", "idle")]
    [InlineData("phase empty @ 9(1)\n  covers 9\n  from 2022-01-31", "`from 2022-01-31` became `from 2022-02-01`", "empty")]
    public void What_nothing_rests_on_is_the_same_law_whatever_it_says(string declaration, string change, string owner)
    {
        var result = Run($"{declaration}\n{Keur}").All().Single(r => r.Mutant.Words.English == change && $"{(r.Mutant.Owner as Phase)?.Id}{r.Mutant.Owner as Fact}" == owner);

        Assert.Equal(MutantFate.IsTheSame, result.Fate);
    }

    [Theory]
    [InlineData("route way @ 4(1)\n  must one when old\n  may two when old and flies\n  may three when not old", "left out `flies`", "way/two")]
    [InlineData("phase general @ 9(1)\n  covers rest\n  from 2022-01-31 when flies\n  from 2021-01-31 when not flies", "left out `flies`", "general")]
    [InlineData("rule early @ 5(1)\n  when flies\nrule late @ 6(1)\n  when flies and early\nphase first @ 7\n  covers 1\n  from 2021-01-31\nphase second @ 7\n  covers 5\n  from 2022-01-31\nphase third @ 7\n  covers 6\n  from 2023-01-31", "left out `early`", "late")]
    public void What_differs_only_where_it_decides_nothing_is_the_same_law(string declaration, string change, string owner)
    {
        var result = Run($"{declaration}\n{Keur}").All().Single(r => r.Mutant.Words.English == change && $"{(r.Mutant.Owner as Phase)?.Id}{r.Mutant.Owner as Conclusion}" == owner);

        Assert.Equal(MutantFate.IsTheSame, result.Fate);
    }

    [Fact]
    public void What_a_way_cites_is_shifted_line_by_line_and_put_back()
    {
        const string Routed = "route way @ 4(1)\n  must one when old @ 4(2)\n  must two when not old @ 4(2)\n";
        var results = Run(Routed + Keur).All().Where(r => r.Mutant.Owner is Way && r.Mutant.Words.English == "`@ 4(2)` became `@ 4(3)`").ToList();

        Assert.Equal([MutantFate.ChangesCoverage, MutantFate.ChangesCoverage], results.Select(r => r.Fate));
        Assert.All(results, r => Assert.Equal("4(2)", Assert.Single(((Way)r.Mutant.Owner).Cites).Path));
    }

    [Fact]
    public void A_proof_catches_what_no_example_does()
    {
        var keur = Keur[..Keur.IndexOf("```", StringComparison.Ordinal)].TrimEnd();
        var result = Run(keur).All().Single(r => r.Mutant.Words.English == "left out `old`" && r.Mutant.Owner is Conclusion { Id: "both" });

        Assert.Equal(MutantFate.FailsProof, result.Fate);
    }

    [Fact]
    public void A_sample_is_drawn_by_its_seed_and_tells_of_each_mutant_what_all_tell()
    {
        var all = Run().All().ToDictionary(r => $"{r.Mutant.Span} {r.Mutant.Words}", r => r.Fate);
        var sample = Run().Sample(10, seed: 7);

        Assert.Equal(10, sample.Count);
        Assert.All(sample, r => Assert.Equal(all[$"{r.Mutant.Span} {r.Mutant.Words}"], r.Fate));
        Assert.Equal(sample.Select(r => r.Mutant.Words), Run().Sample(10, seed: 7).Select(r => r.Mutant.Words));
        Assert.NotEqual(sample.Select(r => r.Mutant.Words), Run().Sample(10, seed: 8).Select(r => r.Mutant.Words));
    }

    [Fact]
    public void The_score_leaves_out_what_is_the_same_law()
    {
        var results = Run().All();
        var score = MutationScore.Of(results);

        Assert.Equal(results.Count, score.Caught + score.Survived + score.Same);
        Assert.True(score.Same > 0);
        Assert.Equal((double)score.Caught / (results.Count - score.Same), score.Share);
        Assert.Equal(1, MutationScore.Of([]).Share);
    }

    private static MutationRun Run(string keur = Keur) => new(() => LawSnippet.Of(keur).Sound());
}
