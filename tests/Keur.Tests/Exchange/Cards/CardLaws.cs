using System.Text;
using System.Text.Json;
using CsCheck;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Exchange.Cards;

/// <summary>What holds for every card, sound or not.</summary>
public sealed class CardLaws
{
    private const string Sound = """
        keur: 1
        name: "Camera \u0041"
        provider: { name: Maker, country: NL, size: small }
        facts:
          profiles-people: no
          activity: { includes: [uses], excludes: [imports] }
          placed-on-market: 2028-01-15
          compute: 1e20
        evidence: { profiles-people: 'seen' }
        actors:
          - { name: City, facts: { own-name: no } }
        uses: [{ name: Square, facts: { purpose: none } }]
        """;

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ":", ": ", ",", "\n", "\n  ", "\t", "- ", "? ", "'", "\"", "\\", "&a ", "*a", "!t ", "#", "|", ">", "%", "@", "---\n", "...\n", "<<: ", "\r", "\u0085", "\u2028", "\uFEFF", "\0", "é", "😀", "\ud800", "~", "null", "unknown", "yes", "1e99999", "2027-02-30", "facts", "own-name: yes\n", "{ includes: [uses] }", "\\U", "\\x", "10^99"];

    private static readonly Gen<string> Mutated = Gen.Select(Gen.Int[0, Sound.Length], Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1])
        .Array[1, 6]
        .Select(edits => edits.Aggregate(Sound, (text, edit) => Edited(text, edit.Item1, edit.Item2, Pieces[edit.Item3])));

    private static readonly Gen<string> Jumbled = Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(p => "keur: 1\n" + string.Concat(p.Select(i => Pieces[i])));

    private static readonly Gen<string> Junk = Gen.Byte.Array[0, 80].Select(Encoding.Latin1.GetString);

    [Fact]
    public void No_input_breaks_the_reading_of_a_card_or_passes_without_a_word() =>
        Gen.Frequency((6, Mutated), (2, Jumbled), (2, Junk)).Sample(
            text =>
            {
                var diagnostics = new Diagnostics();
                var cases = CardLaw.Bind(text, diagnostics);
                return cases is null == diagnostics.HasErrors
                    && diagnostics.All(d => d.Span is { Line: > 0, Column: > 0, Length: > 0 } && d.Render(Language.Dutch).Length > 0);
            },
            iter: 100_000);

    [Fact]
    public void No_bytes_break_the_loading_of_a_card() =>
        Gen.Byte.Array[0, 60].Sample(
            bytes =>
            {
                var diagnostics = new Diagnostics();
                return CardFile.Load("-", new MemoryStream(bytes), diagnostics) is null == diagnostics.HasErrors;
            },
            iter: 20_000);

    [Fact]
    public void A_card_written_from_answers_reads_back_as_these() =>
        Gen.Select(Answers, Gen.String[0, 20]).Sample(
            (answers, name) =>
            {
                var card = CardWriter.Write("x" + name, answers, answers.ToDictionary(a => a.Fact, _ => "y" + name));
                var found = Assert.Single(CardLaw.Cases(card));
                return Said(found.Answers) == Said(answers) && found.Card == "x" + name && found.Evidence.Values.All(e => e == "y" + name);
            },
            iter: 5_000);

    [Fact]
    public void A_card_in_json_reads_back_as_its_answers() =>
        Answers.Sample(
            answers =>
            {
                var facts = string.Join(",", answers.Select(a => $"\"{a.Fact}\":{Json(a)}"));
                return Said(Assert.Single(CardLaw.Cases($"{{\"keur\":1,\"facts\":{{{facts}}}}}")).Answers) == Said(answers);
            },
            iter: 5_000);

    private static Gen<Answer[]> Answers => Gen.Shuffle(CardLaw.Text.Facts.ToArray(), 0, CardLaw.Text.Facts.Count)
        .SelectMany(facts => Gen.UInt.Array[facts.Length].Select(seeds => facts.Zip(seeds, AnswerOf).OrderBy(a => a.Fact.Index).ToArray()));

    private static Answer AnswerOf(Fact fact, uint seed) => fact.Type switch
    {
        FactType.OneOf => Answer.OneOf(fact, (int)(seed % fact.Values.Count)),
        FactType.SomeOf => ListOf(fact, seed),
        FactType.Date when seed % 5 == 0 => seed % 2 == 0 ? Answer.NeverHappens(fact) : Answer.NotYetHappened(fact),
        FactType.Date => Answer.OnDay(fact, DateOnly.FromDayNumber((int)(seed % DateOnly.MaxValue.DayNumber))),
        FactType.Number => Answer.OfNumber(fact, seed * (decimal)Math.Pow(10, (seed % 20) - 2.0)),
        _ => Answer.Of(fact, seed % 2 == 0),
    };

    private static Answer ListOf(Fact fact, uint seed)
    {
        var sides = Enumerable.Range(0, fact.Values.Count).ToLookup(v => (seed >> (2 * v)) % 4);
        return seed >> 31 == 0 || !sides[0].Any() ? Answer.Exactly(fact, [.. sides[0]]) : Answer.Partly(fact, [.. sides[0]], [.. sides[1]]);
    }

    private static string Said(IEnumerable<Answer> answers) => string.Join("; ", answers.Select(a => $"{a.Fact}: {CardWriter.Value(a)}"));

    private static string Json(Answer answer) => answer.Fact.Type switch
    {
        FactType.SomeOf when answer.IsComplete => Names(answer, answer.Includes),
        FactType.SomeOf => $"{{\"includes\":{Names(answer, answer.Includes)},\"excludes\":{Names(answer, answer.Excludes)}}}",
        FactType.YesNo or FactType.Judgement => answer.YesNo == true ? "true" : "false",
        FactType.Number => CardWriter.Value(answer),
        _ => $"\"{CardWriter.Value(answer)}\"",
    };

    private static string Names(Answer answer, IEnumerable<int> places) =>
        $"[{string.Join(",", places.Select(p => $"\"{JsonEncodedText.Encode(answer.Fact.Values[p].Name)}\""))}]";

    private static string Edited(string text, int at, int removed, string piece)
    {
        var start = Math.Min(at, text.Length);
        return text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, piece);
    }
}
