using System.Text;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Laws.Questions;

/// <summary>Writes what answers a question for reading.</summary>
internal sealed class ShownQuestionText(Terminal terminal)
{
    private readonly StringBuilder _page = new();

    /// <summary>The text.</summary>
    public string Write(ShownQuestion shown)
    {
        WriteAnswers(shown.Own);
        foreach (var other in shown.Others)
        {
            Line(
                $"Question {shown.Number} was put about {other.Text.Act.Id}, not about this text. What follows is what that act has of the answer, and what this text, of {Of(shown.Own.Text)}, says when the same answers about a system are given. Nobody has put the question about this text.",
                $"Vraag {shown.Number} is gesteld over {other.Text.Act.Id}, niet over deze tekst. Hieronder staat wat die regeling van het antwoord heeft, en wat deze tekst, van {Of(shown.Own.Text)}, zegt bij dezelfde antwoorden over een systeem. Niemand heeft de vraag over deze tekst gesteld.");
            WriteAnswers(other with { Examples = [] });
        }

        foreach (var carried in shown.Carried)
        {
            Write(carried);
        }

        return _page.ToString();
    }

    private static string Of(LawText text) => text.Since is { } since ? $"{text.Act.Id} ({since:yyyy-MM-dd})" : text.Act.Id;

    private string In(string english, string dutch) => new Words(english, dutch).In(terminal.Language);

    private void Line(string english, string dutch, string indent = "")
    {
        foreach (var line in WrappedText.Lines(In(english, dutch), terminal.Width, indent))
        {
            _page.AppendLine(line);
        }
    }

    private void WriteAnswers(QuestionAnswers answers)
    {
        foreach (var example in answers.Examples)
        {
            Head(example);
            foreach (var outcome in example.Then)
            {
                var conclusion = answers.Text.Find(outcome.Id);
                Line($"then {Expected(outcome)}{At(conclusion)}", $"dan {Expected(outcome)}{At(conclusion)}", "  ");
            }
        }

        foreach (var answer in answers.Uncomputed)
        {
            _page.AppendLine();
            Line($"no rule computes this: {answer.Text.English}  [{answer.Source}, {answer.Place}]", $"dit berekent geen regel: {answer.Text.Dutch}  [{answer.Source}, {answer.Place}]");
        }
    }

    private void Head(Example example)
    {
        _page.AppendLine();
        Line($"example: {example.Title}  [{example.Source}, {example.Locator}]", $"voorbeeld: {example.Title}  [{example.Source}, {example.Locator}]");
    }

    private void Write(CarriedExample carried)
    {
        Head(carried.Example);
        foreach (var outcome in carried.Outcomes)
        {
            Line($"there: {Expected(outcome.Expected)}", $"daar: {Expected(outcome.Expected)}", "  ");
            var here = Here(outcome, carried.Fits);
            Line($"here: {here.English}", $"hier: {here.Dutch}", "  ");
            foreach (var fact in outcome.Open)
            {
                Line($"- {fact.Ask.English} [{fact.Id}]", $"- {fact.Ask.Dutch} [{fact.Id}]", "         ");
            }
        }

        foreach (var same in carried.SameSource)
        {
            Line($"here from the same answer: {same.Title}", $"hier uit hetzelfde antwoord: {same.Title}", "  ");
        }
    }

    private Words Here(CarriedOutcome outcome, bool fits) => outcome switch
    {
        { Here: null } => new($"nothing is called {outcome.Expected.Id} in this text", $"niets heet {outcome.Expected.Id} in deze tekst"),
        { State: { } state } => new($"{outcome.Here.Id}{At(outcome.Here)} {Said(state).English}", $"{outcome.Here.Id}{At(outcome.Here)} {Said(state).Dutch}"),
        _ when !fits => new($"{outcome.Here.Id}{At(outcome.Here)} exists; no system can have these answers under this text", $"{outcome.Here.Id}{At(outcome.Here)} bestaat; geen systeem kan deze antwoorden hebben volgens deze tekst"),
        _ => new($"{outcome.Here.Id}{At(outcome.Here)}", $"{outcome.Here.Id}{At(outcome.Here)}"),
    };

    private static Words Said(State state) => state switch
    {
        State.Yes => new("yes", "ja"),
        State.No => new("no", "nee"),
        State.Open => new("open; what could decide it:", "open; wat het kan beslissen:"),
        _ => new("not settled within the bound on work", "niet beslist binnen de grens aan rekenwerk"),
    };

    private static string Expected(Outcome outcome) => $"{outcome.Id} {outcome.Expected}".TrimEnd();

    private string At(Conclusion? conclusion) => conclusion is { Cites: [var cite, ..] } ? $" ({cite.Named.In(terminal.Language)})" : string.Empty;
}
