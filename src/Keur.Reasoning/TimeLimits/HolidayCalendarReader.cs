using System.Globalization;
using System.Text.Json;
using Keur.Law;

namespace Keur.Reasoning.TimeLimits;

/// <summary>Reads a calendar of public holidays from its file in <c>law/calendars</c>. Nothing in the file is guessed: an unknown
/// key, a day out of order or a missing name is an error, and a file with an error gives no calendar.</summary>
public sealed class HolidayCalendarReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly string file;
    private readonly List<Words> errors = [];

    private HolidayCalendarReader(string file) => this.file = file;

    /// <summary>Reads the text of one file.</summary>
    /// <param name="file">The name of the file, for the errors only.</param>
    /// <param name="text">What the file holds.</param>
    public static CalendarReading Read(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var reader = new HolidayCalendarReader(file);
        var calendar = reader.Parsed(text);
        return new CalendarReading(reader.errors.Count == 0 ? calendar : null, reader.errors);
    }

    private HolidayCalendar? Parsed(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return Calendar(document.RootElement);
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            Report($"line {line}", $"regel {line}", new(
                "this is not JSON with every key once; correct the file there",
                "dit is geen JSON met elke sleutel één keer; verbeter het bestand daar"));
            return null;
        }
    }

    private HolidayCalendar? Calendar(JsonElement root)
    {
        if (!HasKeys(root, "$", ["country", "name", "source", "complete", "years"], optional: null))
        {
            return null;
        }

        var country = Text(root.GetProperty("country"), "$.country");
        if (country is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            Report("$.country", new("write the country as two capitals, such as NL", "schrijf het land als twee hoofdletters, zoals NL"));
        }

        var name = Bilingual(root.GetProperty("name"), "$.name");
        var source = Bilingual(root.GetProperty("source"), "$.source");
        var holidays = Years(root.GetProperty("years"), out var years);
        var complete = CompleteYears(root.GetProperty("complete"), years);
        return errors.Count > 0 ? null : new HolidayCalendar(country, name, holidays, complete) { Source = source };
    }

    private List<Holiday> Years(JsonElement element, out List<int> years)
    {
        years = [];
        var holidays = new List<Holiday>();
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report("$.years", new("write an object with a list of days for each year", "schrijf een object met per jaar een lijst van dagen"));
            return holidays;
        }

        foreach (var property in element.EnumerateObject())
        {
            var place = $"$.years.{property.Name}";
            if (property.Name.Length != 4 || !int.TryParse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                Report(place, new("write the year with four digits", "schrijf het jaar met vier cijfers"));
                continue;
            }

            years.Add(year);
            holidays.AddRange(DaysOf(year, property.Value, place));
        }

        return holidays;
    }

    private List<Holiday> DaysOf(int year, JsonElement element, string place)
    {
        var days = new List<Holiday>();
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
        {
            Report(place, new("write a list with at least one day", "schrijf een lijst met ten minste één dag"));
            return days;
        }

        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var at = $"{place}[{index++}]";
            if (HolidayAt(item, at) is not { } holiday)
            {
                continue;
            }

            if (holiday.Day.Year != year || (days.Count > 0 && holiday.Day <= days[^1].Day))
            {
                Report($"{at}.day", new(
                    $"`{holiday.Day:yyyy-MM-dd}` is out of place; keep each day once, in its own year, in order",
                    $"`{holiday.Day:yyyy-MM-dd}` staat niet op zijn plaats; houd elke dag één keer, in zijn eigen jaar, op volgorde"));
                continue;
            }

            days.Add(holiday);
        }

        return days;
    }

    private Holiday? HolidayAt(JsonElement item, string place)
    {
        if (!HasKeys(item, place, ["day", "en", "nl"], optional: "unsettled"))
        {
            return null;
        }

        var name = new Words(Text(item.GetProperty("en"), $"{place}.en"), Text(item.GetProperty("nl"), $"{place}.nl"));
        var unsettled = item.TryGetProperty("unsettled", out var mark);
        if (unsettled && mark.ValueKind != JsonValueKind.True)
        {
            Report($"{place}.unsettled", new("write true, or leave the key out", "schrijf true, of laat de sleutel weg"));
        }

        var written = Text(item.GetProperty("day"), $"{place}.day");
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Holiday(day, name, unsettled);
        }

        Report($"{place}.day", new($"`{written}` is no day of the calendar; write it as 2026-01-31", $"`{written}` is geen dag van de kalender; schrijf hem als 2026-01-31"));
        return null;
    }

    private List<int> CompleteYears(JsonElement element, List<int> years)
    {
        var complete = new List<int>();
        if (element.ValueKind != JsonValueKind.Array)
        {
            Report("$.complete", new("write a list of years, empty when none is complete", "schrijf een lijst van jaren, leeg als er geen volledig is"));
            return complete;
        }

        foreach (var item in element.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var year) && years.Contains(year) && !complete.Contains(year))
            {
                complete.Add(year);
                continue;
            }

            Report("$.complete", new(
                $"`{item.GetRawText()}` must be a year under `years`, named once",
                $"`{item.GetRawText()}` moet een jaar onder `years` zijn, één keer genoemd"));
        }

        return complete;
    }

    private Words Bilingual(JsonElement element, string place) => HasKeys(element, place, ["en", "nl"], optional: null)
        ? new(Text(element.GetProperty("en"), $"{place}.en"), Text(element.GetProperty("nl"), $"{place}.nl"))
        : new("", "");

    private string Text(JsonElement element, string place)
    {
        var text = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        if (string.IsNullOrWhiteSpace(text))
        {
            Report(place, new("write a text that is not empty", "schrijf een tekst die niet leeg is"));
        }

        return text ?? "";
    }

    private bool HasKeys(JsonElement element, string place, IReadOnlyList<string> required, string? optional)
    {
        var before = errors.Count;
        var list = string.Join(", ", required);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(place, new($"write an object with the keys {list}", $"schrijf een object met de sleutels {list}"));
            return false;
        }

        foreach (var missing in required.Where(key => !element.TryGetProperty(key, out _)))
        {
            Report(place, new($"add the missing key `{missing}`", $"voeg de ontbrekende sleutel `{missing}` toe"));
        }

        foreach (var unknown in element.EnumerateObject().Where(key => !required.Contains(key.Name) && key.Name != optional))
        {
            Report(place, new($"remove or correct the unknown key `{unknown.Name}`", $"verwijder of verbeter de onbekende sleutel `{unknown.Name}`"));
        }

        return errors.Count == before;
    }

    private void Report(string place, Words what) => Report(place, place, what);

    private void Report(string place, string plaats, Words what) =>
        errors.Add(new Words($"{file}: {place}: {what.English}", $"{file}: {plaats}: {what.Dutch}"));
}
