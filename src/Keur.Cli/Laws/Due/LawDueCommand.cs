using System.CommandLine;
using Keur.Cli.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.TimeLimits;

namespace Keur.Cli.Laws.Due;

/// <summary>`keur law due`: when a time limit ends, and how that is counted.</summary>
internal sealed class LawDueCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _limit;
    private readonly Option<string> _from;
    private readonly Option<string?> _country;
    private readonly Option<string?> _law;
    private readonly Option<string> _format;
    private readonly Option<string?> _directory;

    private LawDueCommand(Terminal terminal)
    {
        _terminal = terminal;
        _limit = new("LIMIT") { Description = In("A duty with a time limit, a provision that sets one, or a length as `10 working days`.", "Een plicht met een termijn, een bepaling die er een stelt, of een duur als `10 werkdagen`.") };
        _from = new("--from") { Required = true, HelpName = "INSTANT", Description = In("The day or moment of the event, as 2026-01-31 or 2026-01-31T14:30.", "De dag of het moment van de gebeurtenis, als 2026-01-31 of 2026-01-31T14:30.") };
        _country = new("--country") { HelpName = "CC", Description = In("Count with the public holidays of this country, as NL; without it the end is the earliest possible.", "Tel met de feestdagen van dit land, zoals NL; zonder land is het einde het vroegst mogelijke.") };
        _law = new("--law") { HelpName = "SPEC", Description = In("The law (default: the one in force).", "De wet (standaard: de geldende).") };
        _format = LawOptions.Format(terminal, "text", "json");
        _directory = LawOptions.Directory(terminal);
        Command = new Command("due", In("Say when a time limit ends, and how that is counted.", "Zeg wanneer een termijn eindigt, en hoe dat is geteld.")) { _limit, _from, _country, _law, _format, _directory };
        HelpText.Examples[Command] =
        [
            "keur law due report-serious-incident --from 2026-01-31 --country NL",
            "keur law due \"ARTICLE(PARAGRAPH)\" --from 2026-01-31T14:30 --country BE",
            "keur law due \"10 working days\" --from 2026-01-31 --country NL",
        ];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new LawDueCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        var law = new LawAtHand(_terminal);
        var directory = parsed.GetValue(_directory);
        if (law.Open(directory) is not { } library || law.Find(library, parsed.GetValue(_law) ?? LawChoice.DefaultOf(library)) is not { } found)
        {
            return Terminal.BadInput;
        }

        if (Instant.Read(parsed.GetValue(_from)!) is not { } from)
        {
            return _terminal.Fail(new($"`{parsed.GetValue(_from)}` is no day or moment; write it as 2026-01-31 or 2026-01-31T14:30.", $"`{parsed.GetValue(_from)}` is geen dag of moment; schrijf het als 2026-01-31 of 2026-01-31T14:30."));
        }

        var country = parsed.GetValue(_country);
        var calendar = country is null ? null : new Mappings(_terminal, directory).ReadCalendar(country);
        return country is not null && calendar is null ? Terminal.BadInput : Count(found.Text, parsed, from, calendar);
    }

    private int Count(LawText text, ParseResult parsed, Instant from, HolidayCalendar? calendar)
    {
        var asked = parsed.GetValue(_limit)!;
        var limits = Limits.Of(text, asked);
        if (limits.Count == 0)
        {
            var advice = text.Duties.Any(d => d.Id == asked) ? new Words("That duty sets no time limit.", "Die plicht stelt geen termijn.") : NearestName.Advice(asked, Limits.Ids(text));
            return _terminal.Fail(new($"`{text.Act.Id}` has no time limit `{asked}`. {advice?.English}".TrimEnd(), $"`{text.Act.Id}` heeft geen termijn `{asked}`. {advice?.Dutch}".TrimEnd()));
        }

        if (limits.FirstOrDefault(l => l.Length.Unit == DurationUnit.Hours) is { } hours && !from.HasTime)
        {
            return _terminal.Fail(new($"{DurationWords.Of(hours.Length).English} run from a moment: write the time too, as 2026-01-31T14:30.", $"{DurationWords.Of(hours.Length).Dutch} lopen vanaf een moment: schrijf ook de tijd, als 2026-01-31T14:30."));
        }

        var due = limits.Select(l => (Limit: l, Moment: PeriodCount.From(from.Moment, l.Length, calendar))).ToList();
        _terminal.Out.Write(parsed.GetValue(_format) == "json" ? DueJson.Write(due) : new DueText(text, _terminal).Write(due));
        return 0;
    }
}
