using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.WhatIf;

namespace Keur.Cli.Cards;

/// <summary>`keur whatif`: what would turn a conclusion, or settle an open one.</summary>
internal sealed class WhatIfCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _card;
    private readonly Argument<string> _conclusion;
    private readonly Option<bool> _mine;
    private readonly Option<string> _format;
    private readonly LawChoice _law;

    private WhatIfCommand(Terminal terminal)
    {
        _terminal = terminal;
        _card = new("CARD") { Description = In("The card; `-` is standard input.", "De kaart; `-` is standaardinvoer.") };
        _conclusion = new("CONCLUSION") { Description = In("A class, a ground, a role, a duty or a rule, by its id.", "Een klasse, grond, rol, plicht of regel, met zijn id.") };
        _mine = new("--mine") { Description = In("Change only what its owner can: the system, and what one does with it.", "Verander alleen wat de eigenaar kan: het systeem, en wat men ermee doet.") };
        _format = Laws.LawOptions.Format(terminal, "text", "json");
        Command = new Command("whatif", In("Say which few answers would have to be otherwise for a conclusion to turn, or would settle an open one.", "Zeg welke paar antwoorden anders moesten zijn om een conclusie te keren, of een open conclusie zouden beslissen.")) { _card, _conclusion, _mine, _format };
        LawWords.Offer(_conclusion, 1, LawWords.Conclusions);
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] = ["keur whatif samples/cv-screener.yaml high-risk", "keur whatif card.yaml prohibited --mine --format json"];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new WhatIfCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        if (_law.Find(parsed) is not { } laws || new Mappings(_terminal, _law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
        {
            return Terminal.BadInput;
        }

        var diagnostics = new Diagnostics();
        var file = CardFile.Load(parsed.GetValue(_card)!, _terminal.In, diagnostics);
        var card = file is null ? null : CardReader.Read(file, diagnostics);
        var asked = laws.Where(_ => card is not null).Select(l => (Law: l, Cases: AskedCases.Find(card!, l, countries, (parsed.GetValue(_conclusion)!, diagnostics), _terminal))).ToList();
        var found = asked.SelectMany(a => a.Cases is null ? [] : Find(a.Law, a.Cases, parsed)).ToList();
        var problems = new Problems(_terminal);
        problems.Report(diagnostics);
        _terminal.Out.Write(parsed.GetValue(_format) == "json" ? WhatIfJson.Write(found, _terminal.Language) : new WhatIfText(_terminal.Language).Write(found));
        return problems.Any || asked.Exists(a => a.Cases is null) ? Terminal.BadInput : 0;
    }

    private IEnumerable<FoundCase> Find(AskedSpec law, AskedCases asked, ParseResult parsed)
    {
        var owned = parsed.GetValue(_mine) ? IsOwn : (Func<Fact, bool>?)null;
        return asked.Cases.Select(c => new FoundCase(c.Name, law.Word, c.Given, new WhatIfFinder(asked.Reasoner).Of(c.Given, asked.Conclusion, owned)));
    }

    private static bool IsOwn(Fact fact) => fact.Subject is FactSubject.System or FactSubject.Dealing;
}
