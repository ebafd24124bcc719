using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Tests.Law.Versions;

public sealed class TwinTests
{
    private const string Vocabulary = "role owner \"Owner\"\n  called \"Holder\" in act\nfact known of system : yes/no\n  ask \"Known?\"\nfact sold of system : date\n  ask \"Sold?\"\n";

    private static LawSnippet Law(string keur, string nl) =>
        LawSnippet.Of(keur, Vocabulary).File("law/act/act.nl.md", $"---\ntitle: Wet\n---\n# Artikel 1 — Stukje\n\nNederlands.\n\n```nl\n{nl}\n```\n");

    [Theory]
    [InlineData("rule one \"One\" @ 1", "rule one \"Een\"", "Een")]
    [InlineData("rule one \"One\" @ 1", "rule two \"Twee\"", "One")]
    [InlineData("rule one @ 1", "", "Artikel 1 — Stukje")]
    [InlineData("duty one \"One\" @ 1\n  on owner", "duty one \"Een\"", "Een")]
    [InlineData("rule one/4a \"One\" @ 1", "rule one/4a \"Een\"", "Een")]
    public void A_title_is_that_of_its_twin(string keur, string nl, string dutch)
    {
        var text = Law(keur, nl).Sound();

        Assert.Equal(dutch, text.Conclusions.First(c => c.Id.StartsWith("one", StringComparison.Ordinal) && c is not Keur.Law.Model.Group).Title.Dutch);
    }

    [Fact]
    public void Prose_and_the_title_of_the_act_have_twins()
    {
        var text = Law("rule one @ 1", "").Sound();

        Assert.Equal(("Nederlands.", "Wet"), (text.Find("one")!.Prose.Dutch, text.Act.Title.Dutch));
    }

    [Theory]
    [InlineData("stated @ 1(1) \"Words.\"", "stated @ 1(1) \"Woorden.\"")]
    [InlineData("stated @ 1(1), 1(3) to 1(5) \"Words.\"", "stated @ 1(1) \"Woorden.\"")]
    [InlineData("not computable @ annex I/A(1) \"Words.\"", "not computable @ annex I/A(1) \"Woorden.\"")]
    public void What_is_stated_is_found_by_its_first_provision(string keur, string nl) =>
        Assert.Equal("Woorden.", Law(keur, nl).Sound().Stated.Single().Text.Dutch);

    [Fact]
    public void An_invariant_with_a_title_has_its_reason_apart()
    {
        var text = Law("never one \"One\" @ 1\n  known\n  \"Why.\"\nnever two @ 1 known \"Why.\"", "never one \"Een\"\n  because \"Waarom.\"\nnever two \"Waarom wel.\"").Sound();

        Assert.Equal(["Waarom.", "Waarom wel."], text.Invariants.Select(i => i.Text.Dutch));
    }

    [Fact]
    public void Another_acts_own_word_is_translated_beside_the_name()
    {
        var law = LawSnippet.Of("rule one @ 1", Vocabulary).File("law/vocabulary/names.nl.md", "```nl\nrole owner \"Eigenaar\"\n  called \"Houder\" in act\n```");

        Assert.Equal(new Words("Holder", "Houder"), law.Sound().Roles.Single().Title);
    }

    [Fact]
    public void The_latest_twin_counts_and_an_earlier_one_where_it_is_silent()
    {
        var text = Law("form one \"One\" @ 1\n  for two\n  field 1 \"A\"\n  field 2 \"B\"\nduty two \"Two\" @ 1\n  on owner", "form one \"Een\"\n  field 1 \"a\"\n  field 2 \"b\"")
            .Amended("in form one\n  replace field 2 \"C\"")
            .File("law/change/change.nl.md", "```nl\nform one\n  field 2 \"c\"\n```")
            .Sound();

        Assert.Equal(("Een", "a", "c"), (text.Forms[0].Title.Dutch, text.Forms[0].Fields[0].Text.Dutch, text.Forms[0].Fields[1].Text.Dutch));
    }

    [Theory]
    [InlineData("ruel one \"Een\"")]
    [InlineData("rule")]
    [InlineData("  rule one \"Een\"")]
    [InlineData("\"Een\"")]
    [InlineData("rule one\n  ask")]
    [InlineData("rule one\n  ask \"A\"\n  ask \"B\"")]
    public void A_twin_that_cannot_be_read_is_an_error(string nl) => Assert.Equal(["twin"], Law("rule one @ 1", nl).Codes());
}
