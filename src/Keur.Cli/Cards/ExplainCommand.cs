using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

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
        foreach (var law in card is null ? [] : laws)
        {
            Explain(card!, law, countries, (parsed.GetValue(_conclusion)!, diagnostics));
        }

        problems.Report(diagnostics);
        return problems.Any ? Terminal.BadInput : 0;
    }

    private void Explain(Card card, AskedSpec law, CountryMapping countries, (string Id, Diagnostics Diagnostics) asked)
    {
        var text = law.Law.Text;
        if (text.Find(asked.Id) is not { } conclusion)
        {
            var span = SourceSpan.StartOf(new SourceFile(asked.Id, string.Empty));
            asked.Diagnostics.Error("unknown-conclusion", span, new($"`{text.Act.Id}` has no conclusion `{asked.Id}`.", $"`{text.Act.Id}` heeft geen conclusie `{asked.Id}`."), NearestName.Advice(asked.Id, text.Conclusions.Select(c => c.Id)));
            return;
        }

        var reasoner = new Reasoner(text, law.Law.Day, law.Law.Readings);
        var cases = new CardBinder(text, countries).Bind(card, asked.Diagnostics) ?? [];
        var answers = reasoner.FillIn([.. cases.Select(c => new FiledCase(c.Actor, c.Answers, c.Assumed))]);
        foreach (var (one, given) in cases.Zip(answers))
        {
            if (reasoner.Judge(given).Contradiction is { } contradiction)
            {
                asked.Diagnostics.Add(ContradictionText.Of(contradiction, one.Places.ToDictionary(p => p.Key.Id, p => p.Value), card.File));
                continue;
            }

            _terminal.Out.Write(new ExplanationText(_terminal.Language).Write(one.Actor is null ? one.Card : $"{one.Card} ({one.Actor})", reasoner.Explain(given, conclusion), reasoner, given));
        }
    }
}
