using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Law;
using Keur.Reasoning.Verdicts;
using Keur.Reasoning.WhatIf;

namespace Keur.Platform.Check.Outcomes;

/// <summary>Judges a check, and the same system under the other texts and on the days to come.</summary>
internal sealed class Judging(LawShelf shelf)
{
    private const int MostDays = 2;

    /// <summary>The outcome; null where the answers contradict each other.</summary>
    /// <param name="state">The check.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="isWhole">Whether the other texts are asked even where much is open, which takes seconds.</param>
    public Outcome? Of(CheckState state, Reader reader, bool isWhole)
    {
        if (Judge(state, state.Law.Word) is not { } judged)
        {
            return null;
        }

        var beside = isWhole || judged.Verdict.IsDetermined ? Group(state, judged.Verdict, reader) : null;
        return new Outcome(state, judged) { Beside = beside, Turns = Turns(state, judged.Verdict) };
    }

    private LawGroup Group(CheckState state, Verdict verdict, Reader reader) =>
        new(state.Name, null, [.. Beside(state, verdict).Select(b => Judge(state.Under(b.Law, b.Law.Word), reader.Say(b.Name))).OfType<JudgedCase>()]);

    /// <summary>The verdict alone; null where the answers contradict each other.</summary>
    public static JudgedCase? Judge(CheckState state, string name) => state.Law.Reasoner.Judge(state.Given).Verdict is { } verdict
        ? new JudgedCase(state.Name, null, name, verdict, new Dictionary<string, SourceSpan>(), new SourceFile("card.yaml", state.Card()))
        : null;

    /// <summary>The proposal, the act as first published, the day asked about, and the next days on which a class begins to bind.</summary>
    private IEnumerable<(LawAtHand Law, Words Name)> Beside(CheckState state, Verdict verdict)
    {
        var newest = shelf.Library.Find(shelf.Newest)!;
        foreach (var proposed in shelf.Library.BaseActs.Where(a => a.InForce is null).OrderBy(a => a.Adopted))
        {
            yield return (Find(proposed.Id), new($"As proposed in {proposed.Adopted:yyyy}", $"Zoals voorgesteld in {proposed.Adopted:yyyy}"));
        }

        var day = $"{state.Law.Asked.Day:yyyy-MM-dd}";
        yield return (Find($"{newest.Id}@{newest.InForce:yyyy-MM-dd}~{day}"), new($"As published in {newest.Published:yyyy}", $"Zoals bekendgemaakt in {newest.Published:yyyy}"));
        var now = DayWords.Of(state.Law.Asked.Day);
        var isToday = state.Law.Asked.Day == shelf.Today;
        yield return (Find($"{newest.Id}~{day}"), isToday ? new("Today", "Vandaag") : new($"On {now.English}", $"Op {now.Dutch}"));
        var days = verdict.Classes.Select(c => c.Timed).Where(t => t is { Timing: Timing.Later, From: not null }).Select(t => t!.From!.Value).Distinct().Order().Take(MostDays);
        foreach (var later in days)
        {
            yield return (Find($"{newest.Id}~{later:yyyy-MM-dd}"), new($"On {DayWords.Of(later).English}", $"Op {DayWords.Of(later).Dutch}"));
        }
    }

    private LawAtHand Find(string spec) => shelf.Find(spec, out _)!;

    private static List<Found> Turns(CheckState state, Verdict verdict)
    {
        var finder = new WhatIfFinder(state.Law.Reasoner);
        var held = verdict.Classes.Where(c => c is { State: State.Yes, Conclusion: Group { Name: { Outside: false, Otherwise: false } } });
        return [.. held.Select(c => finder.Of(verdict.Answers, c.Conclusion)).Where(f => f.Turns.Count > 0)];
    }
}
