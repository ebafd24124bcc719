using Keur.Law.Model;

namespace Keur.Tests.Exchange.Cards;

public sealed class CardBinderTests
{
    private const string Whole = """
        keur: 1
        name: Talent Ranker
        version: 3.2
        provider: { name: Acme BV, country: NL, size: small }
        facts:
          profiles-people: yes
          annex-use: [employment.recruitment]
          placed-on-market: 2028-01-15
          significant-harm: unknown
          compute: 1e25
          purpose: none
        evidence:
          profiles-people: "Design 2.3"
        """;

    [Fact]
    public void A_card_is_one_case_with_the_answers_of_its_shorthand()
    {
        var found = Assert.Single(CardLaw.Cases(Whole));

        Assert.Equal(("Talent Ranker", "Acme BV", null, null), (found.Card, found.Actor, found.Use, found.Incident));
        Assert.Equal(
            "established: union; size: small; activity: { includes: [develops, places-on-market], excludes: [] }; own-name: yes; profiles-people: yes; "
            + "annex-use: [employment.recruitment]; placed-on-market: 2028-01-15; compute: 10000000000000000000000000; purpose: none",
            CardLaw.Answers(found));
    }

    [Fact]
    public void An_answer_keeps_its_place_and_its_evidence()
    {
        var found = Assert.Single(CardLaw.Cases(Whole));

        Assert.Equal("card.yaml:6:3", found.Places[CardLaw.Fact("profiles-people")].ToString());
        Assert.Equal("profiles-people: yes".Length, found.Places[CardLaw.Fact("profiles-people")].Length);
        Assert.Equal("card.yaml:4:1", found.Places[CardLaw.Fact("own-name")].ToString());
        Assert.Equal("Design 2.3", found.Evidence[CardLaw.Fact("profiles-people")]);
        Assert.Single(found.Evidence);
    }

    [Fact]
    public void Json_says_the_same_as_yaml()
    {
        const string Json = """
            {
            	"keur": 1, "name": "Talent Ranker", "version": "3.2",
            	"provider": {"name":"Acme BV","country":"NL","size":"small"},
            	"facts": {
            		"profiles-people": true, "annex-use": ["employment.recruitment"], "placed-on-market": "2028-01-15",
            		"significant-harm": null, "compute": 1E+25, "purpose": "none"
            	},
            	"evidence": {"profiles-people":"Design \u0032.3"}
            }
            """;

        var found = Assert.Single(CardLaw.Cases(Json));

        Assert.Equal(CardLaw.Answers(Assert.Single(CardLaw.Cases(Whole))), CardLaw.Answers(found));
        Assert.Equal("Design 2.3", Assert.Single(found.Evidence).Value);
    }

    [Theory]
    [InlineData("own-name: no", "activity: { includes: [develops, places-on-market], excludes: [] }; own-name: no")]
    [InlineData("own-name: unknown", "activity: { includes: [develops, places-on-market], excludes: [] }")]
    [InlineData("own-name:", "activity: { includes: [develops, places-on-market], excludes: [] }")]
    [InlineData("activity: []", "activity: []; own-name: yes")]
    [InlineData("activity: { includes: [uses] }", "activity: { includes: [develops, places-on-market, uses], excludes: [] }; own-name: yes")]
    [InlineData("activity: { excludes: [develops] }", "activity: { includes: [places-on-market], excludes: [develops] }; own-name: yes")]
    public void What_facts_say_goes_before_a_shorthand(string fact, string answers) =>
        Assert.Equal(answers, CardLaw.Answers(Assert.Single(CardLaw.Cases($"keur: 1\nprovider: {{}}\nfacts:\n  {fact}\n"))));

    [Theory]
    [InlineData("NL", "established: union")]
    [InlineData("NO", "established: third-country")]
    [InlineData("unknown", "")]
    public void A_country_answers_where_an_actor_is_established(string country, string answer) =>
        Assert.StartsWith(answer, CardLaw.Answers(Assert.Single(CardLaw.Cases($"keur: 1\ndeployer: {{ country: {country} }}\n"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("turnover: 0", "turnover: 0")]
    [InlineData("turnover: 35000000.50", "turnover: 35000000.50")]
    [InlineData("compute: 10^25", "compute: 10000000000000000000000000")]
    [InlineData("compute: \"10^28\"", "compute: 10000000000000000000000000000")]
    [InlineData("compute: 6.5e3", "compute: 6500")]
    [InlineData("placed-on-market: never", "placed-on-market: never")]
    [InlineData("placed-on-market: not yet", "placed-on-market: not yet")]
    [InlineData("placed-on-market: 2028-02-29", "placed-on-market: 2028-02-29")]
    [InlineData("profiles-people: true", "profiles-people: yes")]
    [InlineData("profiles-people: false", "profiles-people: no")]
    [InlineData("significant-harm: no", "significant-harm: no")]
    [InlineData("annex-use:\n    - services.credit", "annex-use: [services.credit]")]
    [InlineData("annex-use: { includes: [services.credit], excludes: [] }", "annex-use: { includes: [services.credit], excludes: [] }")]
    public void An_answer_of_every_type_is_read(string fact, string answer) =>
        Assert.Equal(answer, CardLaw.Answers(Assert.Single(CardLaw.Cases($"keur: 1\nfacts:\n  {fact}\n"))));

    [Fact]
    public void Each_actor_has_a_case_with_each_use_and_each_incident() =>
        Approved.Matches(string.Concat(CardLaw.Cases("""
            keur: 1
            name: Camera
            facts: { profiles-people: no, placed-on-market: never }
            actors:
              - { name: Maker, facts: { own-name: yes, placed-on-market: 2028-01-15 } }
              - { name: City, facts: { own-name: no } }
            uses:
              - { name: Square, facts: { purpose: none } }
              - { name: Barracks, facts: { purpose: military } }
            incidents:
              - { name: Fall, facts: { people-hurt: yes } }
              - { name: Outage }
            model: { name: Eye, facts: { compute: 1e20 } }
            """).Select(c => $"{c.Card} | {c.Actor} | {c.Use} | {c.Incident} | {c.Model} | {CardLaw.Answers(c)}\n")));

    [Fact]
    public void Shorthands_of_one_actor_count_together() =>
        Assert.Equal(
            "activity: { includes: [develops, places-on-market, uses], excludes: [] }; own-name: yes; personal-use: no",
            CardLaw.Answers(Assert.Single(CardLaw.Cases("keur: 1\nprovider: {}\ndeployer: {}\n"))));

    [Fact]
    public void Shorthands_of_several_actors_make_a_case_each()
    {
        var cases = CardLaw.Cases("keur: 1\nprovider: { name: Maker }\ndeployer: { name: City }\nactors: [{ name: City, facts: { size: large } }]\n");

        Assert.Equal(["Maker", "City"], cases.Select(c => c.Actor));
        Assert.Equal("size: large; activity: { includes: [uses], excludes: [] }; personal-use: no", CardLaw.Answers(cases[1]));
    }

    [Fact]
    public void Evidence_of_an_answer_does_not_pass_to_the_one_that_replaces_it()
    {
        var cases = CardLaw.Cases("""
            keur: 1
            facts: { profiles-people: yes }
            evidence: { profiles-people: shared }
            actors: [{ name: One, facts: { profiles-people: no } }, { name: Two }]
            """);

        Assert.Empty(cases[0].Evidence);
        Assert.Equal("shared", cases[1].Evidence[CardLaw.Fact("profiles-people")]);
    }

    [Fact]
    public void A_card_without_a_name_is_called_as_its_file() => Assert.Equal("card", Assert.Single(CardLaw.Cases("keur: 1\n")).Card);
}
