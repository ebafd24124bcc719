using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

namespace Keur.Platform.Documents;

/// <summary>Writes the days to come of a verdict as a calendar file (RFC 5545), a whole day each, with the duties in it.</summary>
internal static class DatesCalendar
{
    /// <summary>The file. The same verdict gives the same file.</summary>
    public static string Write(JudgedCase judged, Language language)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var calendar = new Calendar { ProductId = "-//Keur//Keur//EN" };
        var receipt = Receipt.Of(judged.Verdict);
        foreach (var date in NextDate.Of(judged.Verdict))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{date.Day:yyyyMMdd}-{receipt.FactsHash[^16..]}@keur",
                DtStamp = new CalDateTime(judged.Verdict.AsOf.ToDateTime(TimeOnly.MinValue), "UTC"),
                Start = new CalDateTime(date.Day),
                Summary = $"{judged.Card}: {date.Said.In(language)}",
                Description = string.Join('\n', date.Ends.Concat(date.Begins).Select(d => Line(d, language)).Append(receipt.Spec)),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static string Line(DutyJudged judged, Language language)
    {
        var cite = judged.Duty.Cites.Count > 0 ? $" ({judged.Duty.Cites[0].Named.In(language)})" : string.Empty;
        return $"- {judged.Duty.Title.In(language)}{cite}";
    }
}
