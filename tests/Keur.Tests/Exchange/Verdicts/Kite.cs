using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Exchange.Verdicts;

/// <summary>Cases of the toy act, each written as a card of one line per answer: `weight: 7`.</summary>
internal static class Kite
{
    /// <summary>The day the cases are judged.</summary>
    public static DateOnly Today { get; } = new(2029, 9, 1);

    /// <summary>Sold late, so that its duties are still to come.</summary>
    public static JudgedCase Later => Judge("Big Red", "weight: 7", "tricks: loops", "scares: no", "indoors: no", "sold: 2029-08-01", "redesigned: never", "makes: yes", "flies: no", "material: paper", "crashed: 2029-08-30", "small: no", "turnover: 1000000000");

    /// <summary>Sold early, so spared until its design changes.</summary>
    public static JudgedCase Spared => Judge("Old Blue", "weight: 7", "tricks: sings", "indoors: no", "sold: 2028-12-01", "redesigned: not yet", "makes: yes", "flies: yes", "material: paper");

    /// <summary>Banned, and heavy perhaps.</summary>
    public static JudgedCase Open => Judge("Mystery *Kite*", "tricks: +dives", "indoors: no", "makes: yes", "crashed: 2029-08-30");

    /// <summary>What is open is a judgement alone.</summary>
    public static JudgedCase Weighing => Judge("Loop Kite", "tricks: loops", "weight: 1", "indoors: no", "makes: yes", "flies: no", "material: paper");

    /// <summary>Outside the act.</summary>
    public static JudgedCase Outside => Judge("Parlour Kite", "indoors: yes", "tricks: dives", "weight: 7", "makes: no", "flies: no", "material: paper");

    /// <summary>In none of the classes.</summary>
    public static JudgedCase Calm => Judge("Little Kite", "indoors: no", "tricks:", "weight: 0.5", "makes: yes", "flies: no", "material: paper");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<JudgedCase> All => [Later, Spared, Open, Weighing, Outside, Calm];

    /// <summary>A case from the lines of its card.</summary>
    public static JudgedCase Judge(string name, params string[] lines) => Judge(ToyLaw.Text, name, lines);

    /// <summary>A case from the lines of its card, under a text.</summary>
    public static JudgedCase Judge(LawText text, string name, params string[] lines)
    {
        var (file, places) = CardOf(lines);
        var verdict = new Reasoner(text, Today).Judge(AnswersOf(text, lines)).Verdict;
        Assert.NotNull(verdict);
        return new JudgedCase(name, "Acme BV", "kite-act", verdict, places, file);
    }

    /// <summary>The card and where each of its answers stands.</summary>
    public static (SourceFile File, IReadOnlyDictionary<string, SourceSpan> Places) CardOf(params string[] lines)
    {
        var file = new SourceFile("cards/my kite.yaml", "facts:\n" + string.Concat(lines.Select(l => $"  {l}\n")));
        return (file, lines.Select((l, i) => (l, i)).ToDictionary(x => x.l.Split(':')[0], x => new SourceSpan(file, x.i + 2, 3, x.l.Length)));
    }

    /// <summary>The answers of a card.</summary>
    public static IReadOnlyList<Answer> AnswersOf(LawText text, params string[] lines) =>
        [.. lines.Select(l => l.Split(':', 2)).Select(l => AnswerOf(text.FindFact(l[0])!, l[1].Trim()))];

    private static Answer AnswerOf(Fact fact, string value) => (fact.Type, value) switch
    {
        (FactType.YesNo or FactType.Judgement, _) => Answer.Of(fact, value == "yes"),
        (FactType.Date, "never") => Answer.NeverHappens(fact),
        (FactType.Date, "not yet") => Answer.NotYetHappened(fact),
        (FactType.Date, _) => Answer.OnDay(fact, DateOnly.ParseExact(value, "yyyy-MM-dd")),
        (FactType.Number, _) => Answer.OfNumber(fact, decimal.Parse(value)),
        (FactType.OneOf, _) => Answer.OneOf(fact, fact.ValueIndex(value)),
        (_, "") => Answer.Exactly(fact, []),
        _ when value[0] == '+' => Answer.Partly(fact, [fact.ValueIndex(value[1..])], []),
        _ => Answer.Exactly(fact, [.. value.Split(' ').Select(fact.ValueIndex)]),
    };
}
