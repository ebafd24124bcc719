using System.CommandLine;
using System.Text;
using Keur.Cli.Cards;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Asking;

/// <summary>`keur ask`: the interview in the terminal. Without a terminal it reads its answers from standard input, one a line.</summary>
internal sealed class AskCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string?> _file;
    private readonly Option<string> _depth;
    private readonly LawChoice _law;

    private AskCommand(Terminal terminal)
    {
        _terminal = terminal;
        _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = In("The card: one that is there is continued (default: the card is written to standard output at the end, the questions to standard error).", "De kaart: een die er al is wordt voortgezet (standaard: de kaart gaat aan het eind naar standaarduitvoer, de vragen naar de foutuitvoer).") };
        _depth = new("--for") { HelpName = "classes|roles|duties", Description = In("Ask until these are decided (default: duties, and so all).", "Vraag tot deze beslist zijn (standaard: duties, en dus alles)."), DefaultValueFactory = _ => "duties" };
        _depth.AcceptOnlyFromAmong("classes", "roles", "duties");
        Command = new Command("ask", In("Ask the questions that matter one by one, and save the answers as a card.", "Stel een voor een de vragen die ertoe doen, en bewaar de antwoorden als kaart.")) { _file, _depth };
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] = ["keur ask my-system.yaml", "keur ask my-system.yaml --for classes --lang nl", "printf 'yes\\nyes\\n' | keur ask > card.yaml"];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new AskCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        if (_law.Find(parsed) is not { } laws || new Mappings(_terminal, _law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
        {
            return Terminal.BadInput;
        }

        if (laws is not [var law])
        {
            return _terminal.Fail(new("An interview is about one law; give `--law` once.", "Een vraaggesprek gaat over één wet; geef `--law` één keer."));
        }

        var diagnostics = new Diagnostics();
        var path = parsed.GetValue(_file) is CardFile.StandardInput ? null : parsed.GetValue(_file);
        var card = AskedCard.Open(path, new CardBinder(law.Law.Text, countries), law.Law.Text, diagnostics);
        new Problems(_terminal).Report(diagnostics);
        return card is null ? Terminal.BadInput : Ask(card, law, path, Enum.Parse<Goal>(parsed.GetValue(_depth)!, ignoreCase: true));
    }

    private int Ask(AskedCard card, AskedSpec law, string? path, Goal goal)
    {
        var reasoner = new Reasoner(law.Law.Text, law.Law.Day, law.Law.Readings);
        if (reasoner.Classify(card.Answers) is null)
        {
            new Problems(_terminal).Report([ContradictionText.Of(reasoner.Judge(card.Answers).Contradiction!, card.Places, card.Card.File)]);
            return Terminal.BadInput;
        }

        var page = new QuestionText(path is null ? _terminal.Error : _terminal.Out, _terminal, law.Law.Text);
        using var lines = new StreamReader(_terminal.In, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        var conversation = new Conversation(reasoner, goal, card, page, lines);
        conversation.Run();
        var verdict = reasoner.Judge(conversation.Answers).Verdict!;
        page.End(conversation.Ending, AnswerSentence.Of(new JudgedCase(card.Card.Name, card.Actor, law.Word, verdict, card.Places, card.Card.File)));
        return Save(card, conversation.Said, path, page);
    }

    private int Save(AskedCard card, IReadOnlyList<Reply> said, string? path, QuestionText page)
    {
        if (card.With([.. said.Select(Written)]) is not { } text)
        {
            return _terminal.Fail(new(
                "The answers cannot be added to the card as it is laid out. Put every fact on a line of its own under `facts:`.",
                "De antwoorden zijn niet aan de kaart toe te voegen zoals die is opgemaakt. Zet elk feit op een eigen regel onder `facts:`."));
        }

        if (path is null)
        {
            _terminal.Out.Write(text);
            return 0;
        }

        if (said.Count == 0)
        {
            page.Say(new("Nothing was answered, so nothing was saved.", "Er is niets beantwoord, dus niets bewaard."));
            return 0;
        }

        if (!card.Save(text, _terminal))
        {
            return Terminal.BadInput;
        }

        page.Say(new($"Saved {path}: {said.Count} answers. `keur check {path}` tells the rest.", $"{path} bewaard: {said.Count} antwoorden. `keur check {path}` vertelt de rest."));
        return 0;
    }

    private CardAddition Written(Reply reply) =>
        new(reply.Fact, reply.Answer, reply.Kind == ReplyKind.ForLawyer ? LawyerRemark.Words.In(_terminal.Language) : null);
}
