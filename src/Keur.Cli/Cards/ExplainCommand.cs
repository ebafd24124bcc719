using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;

namespace Keur.Cli.Cards;

/// <summary>`keur explain`: why a conclusion holds, why not, or what decides.</summary>
internal sealed class ExplainCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _card;
    private readonly Argument<string> _conclusion;
    private readonly LawChoice _law;

    private ExplainCommand(Terminal terminal)
    {
        _terminal = terminal;
        _card = new("CARD") { Description = In("The card; `-` is standard input.", "De kaart; `-` is standaardinvoer.") };
        _conclusion = new("CONCLUSION") { Description = In("A class, a ground, a role, a duty or a rule, by its id.", "Een klasse, grond, rol, plicht of regel, met zijn id.") };
        Command = new Command("explain", In("Say why a conclusion holds or not for a card, or what could still decide it.", "Zeg waarom een conclusie voor een kaart geldt of niet, of wat haar nog kan beslissen.")) { _card, _conclusion };
        LawWords.Offer(_conclusion, 1, LawWords.Conclusions);
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] = ["keur explain samples/cv-screener.yaml high-risk", "keur explain card.yaml modest --lang nl"];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new ExplainCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        var problems = new Problems(_terminal);
        if (_law.Find(parsed) is not { } laws || new Mappings(_terminal, _law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
        {
            return Terminal.BadInput;
        }

        var diagnostics = new Diagnostics();
        var file = CardFile.Load(parsed.GetValue(_card)!, _terminal.In, diagnostics);
        var card = file is null ? null : CardReader.Read(file, diagnostics);
        var asked = laws.Where(_ => card is not null).Select(l => AskedCases.Find(card!, l, countries, (parsed.GetValue(_conclusion)!, diagnostics), _terminal)).ToList();
        asked.OfType<AskedCases>().ToList().ForEach(Write);
        problems.Report(diagnostics);
        return problems.Any || asked.Contains(null) ? Terminal.BadInput : 0;
    }

    private void Write(AskedCases asked)
    {
        foreach (var (name, given) in asked.Cases)
        {
            _terminal.Out.Write(new ExplanationText(_terminal.Language).Write(name, asked.Reasoner.Explain(given, asked.Conclusion), asked.Reasoner, given));
        }
    }
}
