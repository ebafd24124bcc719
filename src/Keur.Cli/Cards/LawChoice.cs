using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Cli.Cards;

/// <summary>The options by which the law, the day and the readings are chosen.</summary>
internal sealed class LawChoice
{
    private readonly Terminal _terminal;
    private readonly Option<string[]> _law;
    private readonly Option<string?> _day;
    private readonly Option<string[]> _readings;
    private readonly Option<string?> _directory;

    /// <summary>Adds the options to a command.</summary>
    public LawChoice(Command command, Terminal terminal)
    {
        _terminal = terminal;
        _law = new("--law") { HelpName = "SPEC", Description = In("The law: ID[+ACT][@TEXT-DAY][~DAY][?READING=yes|no]. May be given more than once.", "De wet: ID[+WET][@TEKSTDAG][~DAG][?LEZING=yes|no]. Mag vaker."), DefaultValueFactory = _ => [] };
        _day = new("--as-of") { HelpName = "DAY", Description = In("The day asked about, as 2026-01-31 (default: today).", "De dag waarnaar gevraagd wordt, zoals 2026-01-31 (standaard: vandaag).") };
        _readings = new("--reading") { HelpName = "NAME=yes|no", Description = In("Take this side of a reading the text leaves open.", "Kies deze kant van een lezing die de tekst openlaat."), DefaultValueFactory = _ => [] };
        _directory = Laws.LawOptions.Directory(terminal);
        _law.CompletionSources.Add(LawWords.Acts);
        _readings.CompletionSources.Add(LawWords.Readings);
        command.Options.Add(_law);
        command.Options.Add(_day);
        command.Options.Add(_readings);
        command.Options.Add(_directory);
    }

    /// <summary>The folder the law is read from; null for the one carried along.</summary>
    public string? DirectoryOf(ParseResult parsed) => parsed.GetValue(_directory);

    /// <summary>The laws asked for, with the specs as written; null, with the reason, where one names nothing.</summary>
    public IReadOnlyList<AskedSpec>? Find(ParseResult parsed) => Find(parsed, WordsOf(parsed));

    /// <summary>The specs as written after `--law`.</summary>
    public IReadOnlyList<string> WordsOf(ParseResult parsed) => parsed.GetValue(_law) ?? [];

    /// <summary>The laws of these specs, or of the usual one where there is none, on the day and under the readings asked for; null, with the reason, where one names nothing.</summary>
    public IReadOnlyList<AskedSpec>? Find(ParseResult parsed, IReadOnlyList<string> words)
    {
        if (new LawAtHand(_terminal).Open(parsed.GetValue(_directory)) is not { } library)
        {
            return null;
        }

        var asked = new List<AskedSpec>();
        foreach (var word in words.Count > 0 ? words : [DefaultOf(library)])
        {
            if (Find(parsed, library, word) is not { } found)
            {
                return null;
            }

            asked.Add(found);
        }

        return asked;
    }

    private AskedSpec? Find(ParseResult parsed, LawLibrary library, string word)
    {
        var spec = LawSpec.Read(word, out var mistake);
        spec = spec is null ? null : WithDay(spec, parsed.GetValue(_day), ref mistake);
        spec = spec is null ? null : WithReadings(spec, parsed.GetValue(_readings) ?? [], ref mistake);
        var asked = spec is null ? null : AskedLaw.Find(spec, library, _terminal.Today, out mistake);
        if (asked is null)
        {
            _terminal.Fail(mistake!);
            return null;
        }

        return new AskedSpec(word, asked);
    }

    private static LawSpec? WithDay(LawSpec spec, string? day, ref Words? mistake)
    {
        if (day is null)
        {
            return spec;
        }

        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", out var asked))
        {
            return spec with { Day = spec.Day ?? asked };
        }

        mistake = new($"`{day}` is no day; write year-month-day, as 2026-01-31.", $"`{day}` is geen dag; schrijf jaar-maand-dag, zoals 2026-01-31.");
        return null;
    }

    private static LawSpec? WithReadings(LawSpec spec, IReadOnlyList<string> readings, ref Words? mistake)
    {
        foreach (var reading in readings)
        {
            if (LawSpec.Read($"{spec.Act}?{reading}", out mistake) is not { } read)
            {
                mistake = new($"`{reading}` takes no side of a reading; write NAME=yes or NAME=no.", $"`{reading}` kiest geen kant van een lezing; schrijf NAAM=yes of NAAM=no.");
                return null;
            }

            spec = spec with { Readings = spec.Readings.Concat(read.Readings).DistinctBy(r => r.Key).ToDictionary() };
        }

        return spec;
    }

    /// <summary>The law asked where none is named: the last act that entered into force.</summary>
    public static string DefaultOf(LawLibrary library) =>
        (library.BaseActs.Where(a => a.InForce is not null).MaxBy(a => a.InForce) ?? library.BaseActs.First()).Id;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);
}
