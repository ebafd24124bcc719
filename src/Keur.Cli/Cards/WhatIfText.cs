using System.Text;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Reasoning.WhatIf;

namespace Keur.Cli.Cards;

/// <summary>Writes for people what would turn a conclusion, or settle it.</summary>
internal sealed class WhatIfText(Language language)
{
    private readonly StringBuilder _lines = new();

    /// <summary>The text.</summary>
    public string Write(IReadOnlyList<FoundCase> cases)
    {
        foreach (var one in cases)
        {
            var conclusion = one.Found.Conclusion;
            var cite = conclusion.Cites.Count > 0 ? $" ({conclusion.Cites[0].Display})" : string.Empty;
            _lines.AppendLine($"{one.Name}, {one.Law}: {conclusion.Title.In(language)} — {conclusion.Id}{cite}: {Written(one.Found.State)}");
            Write(one);
        }

        return _lines.ToString();
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(language);

    private string Written(State state) => state switch
    {
        State.Yes => In("yes", "ja"),
        State.No => In("no", "nee"),
        State.Open => In("open", "open"),
        _ => In("not settled within the bound on work", "niet beslist binnen de grens aan rekenwerk"),
    };

    private void Write(FoundCase one)
    {
        foreach (var turn in one.Found.Turns)
        {
            Write(turn, one);
        }

        if (one.Found is { State: State.Yes or State.No, Turns.Count: 0, IsExact: true })
        {
            _lines.AppendLine(In("  Nothing that may be changed would turn it.", "  Niets wat veranderd mag worden zou haar keren."));
        }

        foreach (var settling in one.Found.Settlings)
        {
            _lines.AppendLine($"  {Written(settling.State)} {In("if", "als")}:");
            settling.Answers.ToList().ForEach(a => Write(a, null));
        }

        if (!one.Found.IsExact)
        {
            _lines.AppendLine(In("  The search was cut short: there may be smaller sets.", "  Het zoeken is afgebroken: er kunnen kleinere verzamelingen zijn."));
        }
    }

    private void Write(Turn turn, FoundCase one)
    {
        var turned = one.Found.State == State.Yes ? State.No : State.Yes;
        var count = turn.Facts.Count == 1 ? new Words("one other answer", "één ander antwoord") : new Words($"{turn.Facts.Count} other answers", $"{turn.Facts.Count} andere antwoorden");
        _lines.AppendLine($"  {Written(turned)} {In("by", "door")} {count.In(language)}:");
        turn.Changes.ToList().ForEach(a => Write(a, one.Answers.First(g => g.Fact == a.Fact)));
        foreach (var fact in turn.Facts.Except(turn.Changes.Select(a => a.Fact)))
        {
            _lines.AppendLine($"    - {fact.Ask.In(language)} {In("then does not arise", "is dan niet aan de orde")}  [{fact.Id}]");
        }

        if (turn.Besides.Count > 0)
        {
            _lines.AppendLine(In("    where also", "    mits ook"));
            turn.Besides.ToList().ForEach(a => Write(a, null));
        }

        if (turn.Through.Count > 0)
        {
            _lines.AppendLine($"    {In("through", "via")} {string.Join(", ", turn.Through.Select(c => $"{c.Id} ({c.Cites[0].Display})"))}");
        }
    }

    private void Write(Answer answer, Answer? was)
    {
        var before = was is null ? string.Empty : In($", not {AnswerWords.Of(was).English}", $", niet {AnswerWords.Of(was).Dutch}");
        _lines.AppendLine($"    - {answer.Fact.Ask.In(language)} {AnswerWords.Of(answer).In(language)}{before}  [{answer.Fact.Id}]");
    }
}
