using Keur.Law;

namespace Keur.Tests.Exchange.Cards;

public sealed class CardMistakeTests
{
    [Fact]
    public void Every_mistake_of_a_card_is_reported_in_one_run() => Approved.Matches(CardLaw.Mistakes("""
        keur: 1
        nmae: Talent Ranker
        version: []
        profiles-people: yes
        provider: { name: Acme BV, country: UK, siez: small }
        facts:
          profile-people: yes
          profiles-people: Yes
          annex-use: [employment.recruitmnt, small]
          placed-on-market: 2027-02-30
          significant-harm: on
          size: employment.recruitment
          turnover: 35_000_000
          purpose: [none]
          personal-use: { yes: no }
          activity: uses
          own-name: no
          own-name: yes
        evidence:
          people-hurt: "A report"
          persons-hurt: "A report"
          profiles-people: []
        """));

    [Fact]
    public void Lists_that_do_not_answer_are_explained() => Approved.Matches(string.Concat(
        CardLaw.Mistakes("keur: 1\nfacts:\n  activity: { includes: [uses, develops], excludes: [uses] }\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  activity: { include: [uses] }\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  activity: { includes: uses }\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  activity: { includes: [] }\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  activity: [uses, uses, [uses]]\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  activity: none\n")));

    [Fact]
    public void Single_answers_that_are_none_are_explained() => Approved.Matches(string.Concat(
        CardLaw.Mistakes("keur: 1\nfacts:\n  compute: -1\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  compute: 1e29\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  compute: 10^29\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  placed-on-market: not jet\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  placed-on-market: 15-01-2028\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  profiles-people: |\n    yes\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  own-name: off\n")));

    [Fact]
    public void Parts_of_another_shape_are_explained() => Approved.Matches(string.Concat(
        CardLaw.Mistakes("- keur: 1\n"),
        CardLaw.Mistakes("name: No format\n"),
        CardLaw.Mistakes("keur: 2\nfacts: yes\nactors: { name: One }\nuses: [One]\nmodel: Eye\n"),
        CardLaw.Mistakes("keur: 1\nname:\nactors: [{ facts: {} }, { name: One, fact: {} }, { name: One }]\n"),
        CardLaw.Mistakes("keur: 1\nprovider: Acme BV\ndeployer:\nimporter: {}\n"),
        CardLaw.Mistakes("keur: 1\nprovider: { name: {} }\n")));

    [Fact]
    public void Actors_and_answers_that_do_not_fit_together_are_explained() => Approved.Matches(string.Concat(
        CardLaw.Mistakes("keur: 1\nprovider: { name: Maker }\ndeployer: {}\n"),
        CardLaw.Mistakes("keur: 1\nprovider: { size: small }\ndeployer: { size: large }\n"),
        CardLaw.Mistakes("keur: 1\nactors: [{ name: One, facts: { purpose: none } }]\nuses: [{ name: Two, facts: { purpose: military } }]\n"),
        CardLaw.Mistakes("keur: 1\nfacts: { own-name: unknown }\nevidence: { own-name: We think so }\n")));

    [Fact]
    public void Countries_that_are_none_or_settle_nothing_are_explained() => Approved.Matches(string.Concat(
        CardLaw.Mistakes("keur: 1\nprovider: { country: EL }\n"),
        CardLaw.Mistakes("keur: 1\nprovider: { country: nl }\n"),
        CardLaw.Mistakes("keur: 1\nprovider: { country: Netherlands }\n"),
        CardLaw.Mistakes("keur: 1\nprovider: { country: GF }\n"),
        CardLaw.Mistakes("keur: 1\nprovider: { country: [NL] }\n")));

    [Fact]
    public void A_text_that_cannot_be_read_is_explained() => Approved.Matches(string.Concat(
        CardLaw.Mistakes(""),
        CardLaw.Mistakes("# nothing\n---\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n\tprofiles-people: yes\n"),
        CardLaw.Mistakes("keur: 1\nname: a: b\n"),
        CardLaw.Mistakes("{ \"keur\": 1, \"name\": \"x\n"),
        CardLaw.Mistakes("keur: 1\nname: \"\\UFFFFFFFF\"\n"),
        CardLaw.Mistakes("keur: 1\nname: [Camera\nfacts: yes\n"),
        CardLaw.Mistakes("keur: 1\nfacts:\n  : own-name no\n  profiles-people: yes\n"),
        CardLaw.Mistakes("keur: 1\n---\nkeur: 1\n"),
        CardLaw.Mistakes("keur: 1\nname: &a Bomb\nversion: *a\nfacts: !!map { }\n"),
        CardLaw.Mistakes("keur: 1\nfacts: { ? [a] : yes }\n")));

    [Fact]
    public void Nesting_is_bounded()
    {
        const int Deep = 100_000;

        var mistakes = CardLaw.Mistakes("keur: 1\nfacts: " + new string('[', Deep));

        Assert.Contains("card.yaml:2:48: error: This is nested more than 40 deep. [too-deep]", mistakes, StringComparison.Ordinal);
    }

    [Fact]
    public void Junk_without_end_is_cut_short()
    {
        var diagnostics = new Diagnostics();

        Assert.Null(CardLaw.Bind("keur: 1\nfacts:\n" + string.Concat(Enumerable.Range(0, 90_000).Select(i => $"  profiles-peeple-{i}: yes\n")), diagnostics));
        Assert.Equal(1001, diagnostics.Count);

        diagnostics = [];
        Assert.Null(CardLaw.Bind(string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}: b\n")), diagnostics));
        Assert.Equal("too-large", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Cases_are_bounded()
    {
        var items = string.Join(", ", Enumerable.Range(0, 200).Select(i => $"{{ name: n{i} }}"));
        var diagnostics = new Diagnostics();

        Assert.Null(CardLaw.Bind($"keur: 1\nactors: [{items}]\nuses: [{items}]\n", diagnostics));

        Assert.Equal("too-many-cases", Assert.Single(diagnostics).Code);
    }
}
