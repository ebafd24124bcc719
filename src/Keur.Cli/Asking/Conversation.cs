using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Asking;

/// <summary>Asks one question after the other, as long as an answer could still decide something, and heeds what is typed.</summary>
internal sealed class Conversation
{
    private readonly Reasoner _reasoner;
    private readonly Interview _interview;
    private readonly QuestionText _page;
    private readonly TextReader _lines;
    private readonly AskedCard _card;
    private Transcript _transcript = Transcript.Empty;
    private Fact? _asked;
    private Question? _question;

    /// <summary>Prepares to continue a card.</summary>
    public Conversation(Reasoner reasoner, Goal goal, AskedCard card, QuestionText page, TextReader lines)
    {
        (_reasoner, _interview, _card, _page, _lines) = (reasoner, new Interview(reasoner, goal), card, page, lines);
        _transcript = card.Said.Aggregate(_transcript, (said, reply) => said.With(reply));
    }

    /// <summary>How it ended: in a word for the person.</summary>
    public Words Ending { get; private set; } = new("Nothing is left to ask.", "Er valt niets meer te vragen.");

    /// <summary>What was said in this interview and counts, in the order of the law.</summary>
    public IReadOnlyList<Reply> Said => [.. _transcript.Under(_reasoner).Counting.Where(r => Here.Contains(r)).OrderBy(r => r.Fact.Index)];

    /// <summary>All answers that count, those of the card with them.</summary>
    public IReadOnlyList<Answer> Answers => _transcript.Under(_reasoner).Given;

    private IReadOnlyList<Reply> Here => [.. _transcript.Replies.Skip(_card.Said.Count)];

    /// <summary>Asks until nothing is left, somebody stops, or the input ends.</summary>
    public void Run()
    {
        Next();
        while (_asked is { } fact)
        {
            var place = Here.ToList().FindIndex(r => r.Fact == fact);
            _page.Ask((place < 0 ? Here.Count : place) + 1, fact, _question);
            if (_lines.ReadLine() is not { } line)
            {
                Ending = new("The input ended before the questions did.", "De invoer eindigde vóór de vragen.");
                return;
            }

            if (!Heed(fact, line.Trim()))
            {
                return;
            }
        }
    }

    /// <summary>Does what was typed; false where it ends the interview.</summary>
    private bool Heed(Fact fact, string typed)
    {
        switch (typed.ToLowerInvariant().Split(' ', 2, StringSplitOptions.RemoveEmptyEntries))
        {
            case ["stop"]:
                Ending = new("Stopped.", "Gestopt.");
                return false;
            case ["why" or "waarom"]:
                _page.Why(fact, _question, _interview.Why(fact, Answers));
                break;
            case ["help" or "hulp"]:
                _page.Help(fact);
                break;
            case ["back" or "terug"]:
                Back();
                break;
            case ["answers" or "antwoorden"]:
                _page.List(Here);
                break;
            case ["change" or "wijzig", var which]:
                Change(which);
                break;
            case ["?" or "unknown"]:
                Keep(Reply.Unknown(fact));
                break;
            case ["lawyer" or "jurist"] when fact.Type == FactType.Judgement:
                Keep(Reply.ForLawyer(fact));
                break;
            default:
                Take(fact, typed);
                break;
        }

        return true;
    }

    /// <summary>Takes an answer; asks the same again where it is none or does not fit the others.</summary>
    private void Take(Fact fact, string typed)
    {
        if (TypedAnswer.Read(fact, typed, out var mistake) is not { } answer)
        {
            _page.Say(mistake!);
            return;
        }

        var said = Reply.Of(answer);
        IReadOnlyList<Answer> given = _transcript.With(said).Under(_reasoner).Given;
        if (_reasoner.Classify(given) is not { } found)
        {
            var (message, advice) = Told(_reasoner.Judge(given).Contradiction!);
            _page.Say(advice is null ? message : new($"{message.English} {advice.English}", $"{message.Dutch} {advice.Dutch}"));
            return;
        }

        var before = _reasoner.Classify(Answers)!.ToDictionary(c => c.Class, c => c.State);
        _page.Settled(found.Where(c => c.State is State.Yes or State.No && c.State != before[c.Class]));
        Keep(said);
    }

    private (Words Message, Words? Advice) Told(Contradiction contradiction)
    {
        var found = ContradictionText.Of(contradiction, _card.Places, _card.Card.File);
        return (found.Message, found.Advice);
    }

    private void Keep(Reply reply)
    {
        _transcript = _transcript.With(reply);
        Next();
    }

    private void Back()
    {
        if (Here.Count == 0)
        {
            _page.Say(new("There is nothing to go back to.", "Er is niets om naar terug te gaan."));
            return;
        }

        _transcript = _transcript.Back();
        Next();
    }

    /// <summary>Asks again what was answered in this interview: by its number or its name.</summary>
    private void Change(string which)
    {
        var reply = int.TryParse(which, out var number) ? Here.ElementAtOrDefault(number - 1) : Here.FirstOrDefault(r => r.Fact.Id == which);
        if (reply is null)
        {
            _page.Say(new("That was not answered here. `answers` lists what was, with numbers; what stands in the card is changed there.", "Dat is hier niet beantwoord. `antwoorden` somt op wat wel, met nummers; wat in de kaart staat wijzigt u daar."));
            return;
        }

        (_asked, _question) = (reply.Fact, null);
    }

    private void Next()
    {
        _question = _interview.Next(_transcript);
        _asked = _question?.Fact;
    }
}
