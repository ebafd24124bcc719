using Keur.Law.Model;
using Keur.Reasoning.Receipts;
using Keur.Tests.Exchange.Verdicts;

namespace Keur.Tests.Reasoning.Receipts;

public sealed class CanonicalFactsTests
{
    [Fact]
    public void Every_kind_of_answer_has_one_form() => Assert.Equal(
        """{"indoors":"no","material":"cloth","redesigned":"never","sold":"2029-08-01","tricks":["loops","sings"],"weight":7.5}""",
        Written("weight: 7.50", "tricks: sings loops", "sold: 2029-08-01", "redesigned: never", "material: cloth", "indoors: no"));

    [Fact]
    public void An_incomplete_list_says_what_it_has_and_has_not() =>
        Assert.Equal("""{"sold":"not yet","tricks":{"includes":["loops"],"excludes":[]}}""", Written("tricks: +loops", "sold: not yet"));

    [Fact]
    public void The_order_of_answers_and_of_a_list_does_not_matter() =>
        Assert.Equal(Written("weight: 7", "tricks: loops dives", "indoors: no"), Written("indoors: no", "tricks: dives loops", "weight: 7.000"));

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", CanonicalFacts.HashOf(CanonicalFacts.Write(new List<Answer>())));

    private static string Written(params string[] lines) => CanonicalFacts.Write(Kite.AnswersOf(ToyLaw.Text, lines));
}
