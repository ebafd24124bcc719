using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Asking;

/// <summary>Asks one question after the other, as long as an answer could still decide something.</summary>
internal sealed class Interview
{
    private readonly Reasoner _reasoner;
    private readonly FixedOrder _order;
    private readonly QuestionText _page;
    private readonly TextReader _lines;
    private readonly AskedCard _card;
    private readonly List<KeyValuePair<Fact, Answer?>> _given = [];

    /// <summary>Prepares to continue a card.</summary>
    public Interview(Reasoner reasoner, FixedOrder order, AskedCard card, QuestionText page, TextReader lines) =>
        (_reasoner, _order, _card, _page, _lines) = (reasoner, order, card, page, lines);

    /// <summary>What was answered in this interview, in the order of the law; null for what is not known.</summary>
    public IReadOnlyList<KeyValuePair<Fact, Answer?>> Given => [.. _given.OrderBy(g => g.Key.Index)];

    /// <summary>How it ended: in a word for the person.</summary>
    public Words Ending { get; private set; } = new("Nothing is left to ask.", "Er valt niets meer te vragen.");

    /// <summary>What the answers carry at the end.</summary>
    public required Verdict Verdict { get; set; }

    /// <summary>Asks until nothing is left, somebody stops, or the input ends.</summary>
    public void Run()
    {
        var question = Next();
        while (question is not null)
        {
            _page.Ask(question, _given.Count + 1);
            if (_lines.ReadLine() is not { } line)
            {
                Ending = new("The input ended before the questions did.", "De invoer eindigde vóór de vragen.");
                return;
            }

            if (!Heed(line.Trim(), ref question))
            {
                return;
            }
        }
    }

    /// <summary>Does what was typed; false where it ends the interview.</summary>
    private bool Heed(string typed, ref Question? question)
    {
        switch (typed.ToLowerInvariant())
        {
            case "stop":
                Ending = new("Stopped.", "Gestopt.");
                return false;
            case "why" or "waarom":
                _page.Why(question!);
                return true;
            case "back" or "terug":
                question = Back() ?? question;
                return true;
            case "?" or "unknown":
                _given.Add(new(question!.Fact, null));
                question = Next();
                return true;
            default:
                question = Take(question!, typed);
                return true;
        }
    }

    /// <summary>Takes an answer and gives the next question; the same one where it is none or does not fit the others.</summary>
    private Question? Take(Question question, string typed)
    {
        if (TypedAnswer.Read(question.Fact, typed, out var mistake) is not { } answer)
        {
            _page.Say(mistake!);
            return question;
        }

        var judgement = _reasoner.Judge([.. Verdict.Answers, answer]);
        if (judgement.Contradiction is { } contradiction)
        {
            var found = ContradictionText.Of(contradiction, _card.Places, _card.Card.File);
            _page.Say(found.Advice is { } advice ? new($"{found.Message.English} {advice.English}", $"{found.Message.Dutch} {advice.Dutch}") : found.Message);
            return question;
        }

        _given.Add(new(question.Fact, answer));
        Verdict = judgement.Verdict!;
        return Next();
    }

    private Question? Back()
    {
        if (_given.Count == 0)
        {
            _page.Say(new("There is nothing to go back to.", "Er is niets om naar terug te gaan."));
            return null;
        }

        _given.RemoveAt(_given.Count - 1);
        _order.Forget();
        Verdict = _reasoner.Judge([.. _card.Answers, .. _given.Select(g => g.Value).OfType<Answer>()]).Verdict!;
        return Next();
    }

    private Question? Next() => _order.Next(Verdict, _given.Select(g => g.Key).Concat(_card.Settled).ToHashSet());
}
