using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Tests.Reasoning.TimeLimits;

/// <summary>The calendars the product ships, read from the repository the tests run in.</summary>
internal static class CalendarFile
{
    public static IEnumerable<string> All() => Directory.EnumerateFiles(Folder(), "*.json").Order();

    public static HolidayCalendar Of(string country)
    {
        var file = Path.Combine(Folder(), $"{country}.json");
        var reading = HolidayCalendarReader.Read(file, File.ReadAllText(file));
        Assert.Empty(reading.Errors);
        return Assert.IsType<HolidayCalendar>(reading.Calendar);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Keur.slnx")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "law", "calendars");
    }
}
