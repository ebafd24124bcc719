using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Receipts;

namespace Keur.Exchange.Verdicts;

/// <summary>Which law was asked: text, day, and the readings taken.</summary>
internal static class SourceLines
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<ReportLine> Of(JudgedCase judged)
    {
        var verdict = judged.Verdict;
        var others = verdict.Text.Readings.Where(r => verdict.Readings[r.Id] != r.Taken).Select(r => Line(r, verdict.Readings[r.Id])).ToList();
        var usual = verdict.Text.Readings.Count - others.Count;
        return [new ReportLine(Law(judged)), .. others, .. Usual(usual), new ReportLine(Words.Same(Receipt.SpecOf(verdict))) { Tone = ReportTone.Faint }];
    }

    private static IEnumerable<ReportLine> Usual(int count) => count == 0
        ? []
        : [new ReportLine(count == 1
            ? new("One question that the text leaves open is read as usual; `keur law show` says how.", "Eén vraag die de tekst openlaat is gelezen zoals gewoonlijk; `keur law show` zegt hoe.")
            : new($"{count} questions that the text leaves open are read as usual; `keur law show` says how.", $"{count} vragen die de tekst openlaat zijn gelezen zoals gewoonlijk; `keur law show` zegt hoe.")) { Tone = ReportTone.Faint }];

    private static Words Law(JudgedCase judged)
    {
        var (text, day) = (judged.Verdict.Text, DayWords.Of(judged.Verdict.AsOf));
        var title = text.Act.Title;
        return text.Since is { } since
            ? new($"{title.English}, the text since {DayWords.Of(since).English}, as it applies on {day.English}.", $"{title.Dutch}, de tekst sinds {DayWords.Of(since).Dutch}, zoals van toepassing op {day.Dutch}.")
            : new($"{title.English}, which never entered into force, as of {day.English}.", $"{title.Dutch}, nooit in werking getreden, op {day.Dutch}.");
    }

    private static ReportLine Line(Reading reading, bool side)
    {
        var taken = side ? reading.Yes : reading.No;
        return new ReportLine(new($"Other reading, as asked: {taken.English}", $"Andere lezing, zoals gevraagd: {taken.Dutch}"), 1) { Cite = reading.Cites.Count > 0 ? reading.Cites[0] : null };
    }
}
