using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Reasoning.Proofs;
using Keur.Tests.Law;

namespace Keur.Tests.Reasoning.Proofs;

/// <summary>What is proved and refuted of small laws.</summary>
public sealed class TextProofTests
{
    private const string Names = """
        class away "Away" outside
        class stunt "Stunt" fails
        class plain "Plain" otherwise
        role flyer "Flyer"
        fact flies of dealing : yes/no
          ask "?"
        fact indoors of system : yes/no
          ask "?"
        fact pulls of system : yes/no
          only when not indoors
          ask "?"
        fact colours of product : some of
          red  "Red"
          blue "Blue"
          ask "?"
        fact length of system : number metres
          ask "?"
        fact sold of system : date
          ask "?"

        """;

    private const string Sound = """
        rule away/indoors @ 1(1)
          when indoors
        rule stunt/pull @ 1(2)
          when pulls
        rule flyer/who @ 1(3)
          when flies

        """;

    [Fact]
    public void A_sound_law_is_proved_in_every_kind_of_claim()
    {
        var results = Run("duty look \"Look\" @ 2(1)\n  on flyer\n  when stunt\npenalty fine @ 3(1)\n  for 2\nroute way @ 4\n  when stunt\n  must one when colours includes red\n  may two\nnever both @ 1\n  stunt and indoors\n  \"Never both.\"\nphase general @ 5\n  covers all\n  from 2020-01-31");

        Assert.Empty(results.Where(r => r.State != ProofState.Proved).Select(r => r.Claim.ToString()));
        Assert.Equal(["never", "apart", "reachable", "question", "dated", "punished", "no-gap"], results.Select(r => r.Claim.Kind).Distinct());
    }

    [Theory]
    [InlineData("never loose @ 1\n  stunt and flies\n  \"Never.\"", "never", "loose", "pulls yes, flies yes")]
    [InlineData("never late @ 1\n  stunt and sold on or after 2020-01-31 and length > 5 metres\n  \"Never.\"", "never", "late", "length 6, sold 2020-01-31, pulls yes")]
    [InlineData("never dull @ 1\n  flies and not colours includes red\n  \"Never.\"", "never", "dull", "flies yes, colours []")]
    [InlineData("route way @ 4\n  must one when stunt\n  must two when flies\n  may three", "one-must", "way/one and two", "pulls yes, flies yes")]
    [InlineData("route way @ 4\n  when stunt\n  must one when flies", "no-gap", "way", "pulls yes, flies no")]
    [InlineData("duty look \"Look\" @ 2(1)\n  on flyer\nphase general @ 5\n  covers all\n  from 2020-01-31 when stunt", "dated", "look", "flies yes, pulls no")]
    public void What_can_be_is_shown_by_the_least_answers_that_make_it_so(string keur, string kind, string subject, string system)
    {
        var refuted = Assert.Single(Run(keur), r => r.State == ProofState.Refuted);

        Assert.Equal((kind, subject), (refuted.Claim.Kind, refuted.Claim.Subject));
        Assert.Equal(system.Split(", ").Order(), refuted.System!.Select(a => $"{a.Fact} {CardWriter.Value(a)}").Order());
    }

    [Theory]
    [InlineData("rule shut @ 2\n  when indoors and pulls\nduty look \"Look\" @ 3\n  on flyer\n  when shut", "reachable", "shut")]
    [InlineData("duty look \"Look\" @ 3\n  on flyer\n  when stunt\n  unless indoors", "exception", "look unless indoors")]
    [InlineData("duty look \"Look\" @ 3(1)\n  on flyer\n  when any of\n    (a) indoors and pulls\n    (b) stunt", "point", "look (a)")]
    [InlineData("duty look \"Look\" @ 3\n  on flyer\n  when stunt or (stunt and colours includes red)", "question", "colours red")]
    public void What_can_never_hold_or_matter_is_refuted_at_its_place(string keur, string kind, string subject)
    {
        var refuted = Run(keur).Where(r => r.State == ProofState.Refuted).ToList();

        Assert.Contains((kind, subject), refuted.Select(r => (r.Claim.Kind, r.Claim.Subject)));
        Assert.All(refuted, r => Assert.NotNull(r.Finding));
    }

    [Theory]
    [InlineData("rule loose @ 2\n  when stunt", "used", "loose")]
    [InlineData("duty look \"Look\" @ 3(1)\n  on flyer\n  when all of\n    (a) not indoors\n    (b) pulls", "point", "look (a)")]
    [InlineData("duty look \"Look\" @ 3\n  on flyer\npenalty fine @ 3(1)\n  for 2", "punished", "look")]
    public void What_is_no_mistake_is_noted(string keur, string kind, string subject)
    {
        var noted = Assert.Single(Run(keur), r => r.State != ProofState.Proved);

        Assert.Equal((ProofState.Noted, kind, subject), (noted.State, noted.Claim.Kind, noted.Claim.Subject));
        Assert.Equal(Severity.Note, noted.Finding!.Severity);
    }

    [Fact]
    public void A_duty_that_escapes_a_penalty_for_all_the_rest_is_refuted()
    {
        var refuted = Assert.Single(Run("duty look \"Look\" @ 3\n  on flyer\npenalty fine @ 5\n  for rest except 3"), r => r.State == ProofState.Refuted);

        Assert.Equal(("punished", "look"), (refuted.Claim.Kind, refuted.Claim.Subject));
    }

    [Fact]
    public void What_must_never_be_is_tried_on_both_sides_of_a_reading()
    {
        var refuted = Assert.Single(Run("reading wide @ 1(4)\n  yes \"Wide.\"\n  no \"Narrow.\"\n  take no\nrule flown @ 2\n  when wide and flies\nduty look \"Look\" @ 3\n  on flyer\n  when flown\nnever flown-red @ 1\n  flown and colours includes red\n  \"Never.\""), r => r.State == ProofState.Refuted);

        Assert.Equal("flown-red", refuted.Claim.Subject);
        Assert.True(refuted.Readings["wide"]);
    }

    [Fact]
    public void The_class_outside_and_the_class_of_the_rest_stand_alone()
    {
        var apart = Run("duty look \"Look\" @ 3\n  on flyer").Where(r => r.Claim.Kind == "apart").Select(r => (r.Claim.Subject, r.State));

        Assert.Equal([("away and stunt", ProofState.Proved), ("away and plain", ProofState.Proved), ("plain and stunt", ProofState.Proved)], apart);
    }

    private static IReadOnlyList<ProofResult> Run(string keur) => TextProof.Run(LawSnippet.Of(Sound + keur, Names).Sound());
}
