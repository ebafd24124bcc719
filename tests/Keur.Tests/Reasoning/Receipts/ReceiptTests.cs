using CsCheck;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Exchange.Verdicts;

namespace Keur.Tests.Reasoning.Receipts;

public sealed class ReceiptTests
{
    private static readonly string[][] Choices =
    [
        ["indoors: yes", "indoors: no"], ["tricks:", "tricks: loops", "tricks: +sings", "tricks: loops dives sings"], ["weight: 0", "weight: 4.25", "weight: 12"],
        ["sold: never", "sold: not yet", "sold: 2029-01-01"], ["material: paper", "material: cloth"], ["makes: yes", "makes: no"], ["turnover: 1234567.891"],
    ];

    [Fact]
    public void A_receipt_read_back_gives_the_same_verdict() =>
        Gen.Int[-1, 3].Array[Choices.Length].Sample(picks =>
        {
            var lines = picks.Select((p, i) => p < 0 || p >= Choices[i].Length ? null : Choices[i][p]).OfType<string>().ToArray();
            var judged = Kite.Judge("Any", lines);

            var again = Replayed(new VerdictJson().Write([judged]));

            return new VerdictJson().Write([judged]) == new VerdictJson().Write([judged with { Verdict = again }]);
        }, iter: 100, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void The_law_is_named_with_the_readings_that_differ()
    {
        var verdict = new Reasoner(ToyLaw.Text, Kite.Today, new Dictionary<string, bool> { ["cloth-yields"] = true }).Judge([]).Verdict!;

        Assert.Equal("kite-act@2028-08-01~2029-09-01?cloth-yields=yes", Receipt.SpecOf(verdict));
        Assert.Equal("kite-act@2028-08-01~2029-09-01", Receipt.SpecOf(Kite.Calm.Verdict));
        Assert.StartsWith("keur/", Receipt.Of(verdict).Engine);
    }

    [Theory]
    [InlineData("\"weight\": 7", "\"weight\": 8", "facts-hash")]
    [InlineData("\"spec\"", "\"speck\"", "receipt")]
    [InlineData("\"cloth-yields\": \"no\"", "\"cloth-yields\": \"maybe\"", "receipt")]
    [InlineData("\"indoors\": \"no\",", "\"indoors\": \"no\", \"indoors\": \"no\",", "doubled-key")]
    [InlineData("\"receipt\": {", "\"receipt\": [", "not-json")]
    public void A_receipt_that_was_changed_is_refused(string right, string wrong, string code)
    {
        var text = new VerdictJson().Write([Kite.Later]);
        Assert.Contains(right, text);
        var diagnostics = new Diagnostics();

        Assert.Empty(ReceiptReader.Read(new SourceFile("receipt.json", text.Replace(right, wrong)), diagnostics));
        var found = Assert.Single(diagnostics);
        Assert.Equal(code, found.Code);
        Assert.NotEqual(found.Message.English, found.Message.Dutch);
    }

    [Theory]
    [InlineData("""{"wieght":7}""", "unknown-fact", "Did you mean `weight`?")]
    [InlineData("""{"tricks":["loop"]}""", "unknown-value", "Did you mean `loops`?")]
    [InlineData("""{"weight":"seven"}""", "wrong-value", null)]
    [InlineData("""{"sold":"tomorrow"}""", "wrong-value", null)]
    [InlineData("""{"indoors":true}""", "wrong-value", null)]
    [InlineData("""{"tricks":{"includes":["loops"],"excludes":["loops"]}}""", "wrong-value", null)]
    public void An_answer_the_law_does_not_know_is_an_error_in_its_place(string facts, string code, string? advice)
    {
        var text = $$$"""{"engine":"keur/0","spec":"kite-act","lawHash":"x","facts":{{{facts}}},"factsHash":"{{{CanonicalFacts.HashOf(facts)}}}","readings":{ } }""";
        var diagnostics = new Diagnostics();
        var stored = Assert.Single(ReceiptReader.Read(new SourceFile("receipt.json", text), diagnostics));

        Assert.Null(stored.AnswersFor(ToyLaw.Text, diagnostics));
        var found = diagnostics.First();
        Assert.Equal((code, advice, text.IndexOf(facts, StringComparison.Ordinal) + 2), (found.Code, found.Advice?.English, found.Span.Column));
    }

    [Fact]
    public void Without_its_facts_a_receipt_asks_for_the_card()
    {
        var diagnostics = new Diagnostics();
        var text = new VerdictJson { FactsHashOnly = true }.Write([Kite.Later]);

        var stored = Assert.Single(ReceiptReader.Read(new SourceFile("receipt.json", text), diagnostics));

        Assert.Null(stored.AnswersFor(ToyLaw.Text, diagnostics));
        Assert.Equal("no-facts", Assert.Single(diagnostics).Code);
    }

    private static Verdict Replayed(string json)
    {
        var diagnostics = new Diagnostics();
        var stored = Assert.Single(ReceiptReader.Read(new SourceFile("receipt.json", json), diagnostics));
        IReadOnlyList<Answer>? answers = stored.AnswersFor(ToyLaw.Text, diagnostics);
        Assert.NotNull(answers);
        return new Reasoner(ToyLaw.Text, Kite.Today, stored.Receipt.Readings).Judge(answers).Verdict!;
    }
}
