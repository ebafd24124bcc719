using System.Reflection;
using Keur.Exchange.Cards;
using Keur.Exchange.Portfolios;
using Keur.Law;
using Keur.Reasoning.TimeLimits;

namespace Keur.Cli.Cards;

/// <summary>Content of the law that is no act: what countries answer, and public holidays.</summary>
internal sealed class Mappings(Terminal terminal, string? directory)
{
    private const string Folder = "mappings/";
    private const string Countries = Folder + "countries.json";

    /// <summary>What the country of an actor answers; null, with the reason, where the file is broken.</summary>
    public CountryMapping? ReadCountries()
    {
        var diagnostics = new Diagnostics();
        var mapping = CountryMappingReader.Read(new SourceFile(Countries, Text(Countries) ?? string.Empty), diagnostics);
        terminal.Report(diagnostics);
        return mapping;
    }

    /// <summary>How records of a register become cards; null, with the reason, where there is no such mapping or it is broken.</summary>
    /// <param name="name">Its name in the law, or a file.</param>
    public RecordMapping? ReadRecords(string name)
    {
        if ((File.Exists(name) ? File.ReadAllText(name) : Text($"mappings/{name}.json")) is not { } text)
        {
            var known = string.Join(", ", Known());
            terminal.Fail(new($"There is no mapping `{name}`.", $"Er is geen vertaling `{name}`."), new($"The law has: {known}; a file of your own is named by its path.", $"De wet heeft: {known}; een eigen bestand noemt u met zijn pad."));
            return null;
        }

        var mapping = RecordMapping.Read(text, out var mistake);
        if (mapping is null)
        {
            terminal.Fail(mistake!);
        }

        return mapping;
    }

    /// <summary>The holidays of a country; null, with the reason, where there are none or the file is broken.</summary>
    public HolidayCalendar? ReadCalendar(string country)
    {
        var name = $"calendars/{country.ToUpperInvariant()}.json";
        if (Text(name) is not { } text)
        {
            terminal.Fail(new($"There is no calendar of `{country}`.", $"Er is geen kalender van `{country}`."));
            return null;
        }

        var reading = HolidayCalendarReader.Read(name, text);
        foreach (var mistake in reading.Errors)
        {
            terminal.Fail(mistake);
        }

        return reading.Calendar;
    }

    /// <summary>The mappings of records that the law has.</summary>
    private IEnumerable<string> Known()
    {
        var carried = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal));
        var folder = directory is null ? null : Path.Combine(directory, Folder);
        var own = folder is not null && Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Select(f => Folder + Path.GetFileName(f)) : [];
        return carried.Concat(own).Distinct().Where(n => RecordMapping.Read(Text(n)!, out _) is not null).Select(n => $"`{Path.GetFileNameWithoutExtension(n)}`").Order();
    }

    private string? Text(string name)
    {
        var file = directory is null ? null : Path.Combine(directory, name);
        if (file is not null && File.Exists(file))
        {
            return File.ReadAllText(file);
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
