using Keur.Law.Model;

namespace Keur.Tests.Law.Checking;

public sealed class FactOrderTests
{
    private static string Fact(string id, string? gate = null, string type = "yes/no") =>
        $"fact {id} of system : {type}\n{(gate is null ? "" : $"  only when {gate}\n")}  ask \"?\"\n";

    private static string Order(LawText text) => string.Join(' ', text.Facts.Select(f => f.Id));

    [Fact]
    public void A_gate_comes_before_what_it_opens_and_all_else_as_declared()
    {
        var text = LawSnippet.Of("rule one @ 1", Fact("first", "third and second") + Fact("second") + Fact("third", "fourth") + Fact("fourth") + Fact("fifth")).Sound();

        Assert.Equal("fourth third second first fifth", Order(text));
        Assert.Equal([0, 1, 2, 3, 4], text.Facts.Select(f => f.Index));
    }

    [Theory]
    [InlineData("first", "first", null)]
    [InlineData("second", "first", "third")]
    public void A_gate_that_hangs_on_itself_is_a_circle_and_is_left_out(string firstGate, string secondGate, string? thirdGate)
    {
        var law = LawSnippet.Of("rule one @ 1", Fact("first", firstGate) + Fact("second", secondGate) + Fact("third", thirdGate is null ? null : "second") + Fact("free", "third"));

        Assert.Equal("circle", law.Codes().Distinct().Single());
        Assert.Equal(4, law.Text().Facts.Count);
    }

    [Theory]
    [InlineData("helper")]
    [InlineData("not stunt")]
    [InlineData("free and lax")]
    [InlineData("sold before start of general")]
    [InlineData("stunt under 1")]
    public void A_gate_reads_facts_only(string gate)
    {
        var law = LawSnippet.Of(
            "rule helper @ 1\nrule stunt/one @ 2\nreading lax @ 1\n  yes \"Y\"\n  no \"N\"\n  take no\nphase general @ 9\n  covers rest\n  from 2021-01-01",
            "class stunt \"Stunt\"\n" + Fact("free") + Fact("sold", null, "date") + Fact("gated", gate));

        Assert.Equal(["gate-reads-law"], law.Codes());
    }

    [Fact]
    public void Gates_may_hang_on_gates_as_far_as_there_are_facts()
    {
        const int Count = 5000;
        var facts = Enumerable.Range(0, Count).Select(i => Fact($"fact{i}", i + 1 < Count ? $"fact{i + 1}" : null));

        Assert.Equal($"fact{Count - 1}", LawSnippet.Of("rule one @ 1", string.Concat(facts)).Sound().Facts[0].Id);
    }

    [Fact]
    public void A_number_has_every_threshold_the_law_uses_lowest_first()
    {
        var text = LawSnippet.Of("""
            rule one @ 1
              when length > 5 or length < 3
            duty two @ 1
              on flyer
              within 2 days of sold when length >= 5
            form three @ 1
              for two
              field 1 "A" unless length <= 7
            """, "role flyer \"F\"\n" + Fact("length", null, "number metres") + Fact("sold", null, "date")).Sound();

        Assert.Equal(["3 False", "5 False", "5 True", "7 True"], text.FindFact("length")!.Thresholds.Select(t => $"{t.Value} {t.Strict}"));
    }
}
