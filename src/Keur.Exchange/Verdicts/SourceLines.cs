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
        var readings = verdict.Text.Readings.Select(r => Line(r, verdict.Readings[r.Id]));
        return [new ReportLine(Law(judged)), .. readings, new ReportLine(Words.Same(Receipt.SpecOf(verdict))) { Tone = ReportTone.Faint }];
    }

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
        var (english, dutch) = side == reading.Taken ? ("Reading", "Lezing") : ("Other reading, as asked", "Andere lezing, zoals gevraagd");
        return new ReportLine(new($"{english}: {taken.English}", $"{dutch}: {taken.Dutch}"), 1) { Cite = reading.Cites.Count > 0 ? reading.Cites[0] : null, Tone = side == reading.Taken ? ReportTone.Faint : ReportTone.Plain };
    }
}
