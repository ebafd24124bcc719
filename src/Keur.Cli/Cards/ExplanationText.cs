using System.Text;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Cards;

/// <summary>Writes why a conclusion holds or not, or what could still decide it and to what end.</summary>
internal sealed class ExplanationText(Language language)
{
    /// <summary>The text.</summary>
    public string Write(string name, Judged judged, Reasoner reasoner, IReadOnlyList<Answer> answers)
    {
        var lines = new StringBuilder();
        var conclusion = judged.Conclusion;
        var cite = conclusion.Cites.Count > 0 ? $" ({conclusion.Cites[0].Named.In(language)})" : string.Empty;
        lines.AppendLine($"{name}: {conclusion.Title.In(language)} — {conclusion.Id}{cite}: {Written(judged.State)}");
        if (conclusion.Prose.In(language) is { Length: > 0 } prose)
        {
            lines.AppendLine().AppendLine(prose).AppendLine();
        }

        if (judged.State == State.Open)
        {
            WriteOpen(lines, judged, (reasoner, answers));
        }

        foreach (var step in judged.Because)
        {
            Write(lines, step, 1);
        }

        return lines.ToString();
    }

    private string In(string english, string dutch) => new Words(english, dutch).In(language);

    private string Written(State state) => state switch
    {
        State.Yes => In("yes", "ja"),
        State.No => In("no", "nee"),
        State.Open => In("open", "open"),
        _ => In("not settled within the bound on work", "niet beslist binnen de grens aan rekenwerk"),
    };

    private void WriteOpen(StringBuilder lines, Judged judged, (Reasoner Reasoner, IReadOnlyList<Answer> Answers) asked)
    {
        if (judged.Open.Count > 0)
        {
            lines.AppendLine(In("These answers could still decide:", "Deze antwoorden kunnen nog beslissen:"));
            WriteFacts(lines, judged.Open, judged.Conclusion, asked);
        }

        if (judged.Judgements.Count > 0)
        {
            lines.AppendLine(In("For a person to weigh, with reasons:", "Ter beoordeling door een mens, met redenen:"));
            WriteFacts(lines, judged.Judgements, judged.Conclusion, asked);
        }
    }

    private void WriteFacts(StringBuilder lines, IReadOnlyList<Fact> facts, Conclusion conclusion, (Reasoner Reasoner, IReadOnlyList<Answer> Answers) asked)
    {
        foreach (var fact in facts)
        {
            lines.AppendLine($"  - {fact.Ask.In(language)}  [{fact.Id}]");
            var effects = Effects(fact, conclusion, asked).ToList();
            if (effects.TrueForAll(e => e.State == State.Open))
            {
                lines.AppendLine(In("      alone it does not decide", "      alleen beslist dit niet"));
                continue;
            }

            foreach (var (answer, state) in effects)
            {
                lines.AppendLine($"      {answer.In(language)} → {Written(state)}");
            }
        }
    }

    /// <summary>What each answer that can still be given would decide by itself, whatever else is left open.</summary>
    private static IEnumerable<(Words Answer, State State)> Effects(Fact fact, Conclusion conclusion, (Reasoner Reasoner, IReadOnlyList<Answer> Answers) asked)
    {
        var others = asked.Answers.Where(a => a.Fact != fact).ToList();
        var given = asked.Answers.FirstOrDefault(a => a.Fact == fact);
        foreach (var tried in AnswersToTry.Of(asked.Reasoner.Text, fact).Where(t => given is null || Adds(t.Answer, given)))
        {
            var whole = given is null ? tried.Answer : Answer.Partly(fact, [.. given.Includes, .. tried.Answer.Includes], given.Excludes);
            if (asked.Reasoner.StateOf([.. others, whole], conclusion) is { } state)
            {
                yield return (tried.Said, state);
            }
        }
    }

    /// <summary>Whether an answer says more than what was given in part: a value of the list of which nothing was said.</summary>
    private static bool Adds(Answer tried, Answer given) =>
        tried.Includes.Count > 0 && !tried.Includes.Any(v => given.Includes.Contains(v) || given.Excludes.Contains(v));

    private void Write(StringBuilder lines, Because step, int depth)
    {
        var indent = new string(' ', 2 * depth);
        if (step.Answer is { } answer)
        {
            lines.AppendLine($"{indent}- {step.Title.In(language)} {AnswerWords.Of(answer).In(language)}  [{step.Id}]");
            return;
        }

        var cite = step.Cite is { } provision ? $" ({provision.Named.In(language)})" : string.Empty;
        var title = step.IsUntitled ? string.Empty : $"{step.Title.In(language)}{cite} — ";
        lines.AppendLine($"{indent}{title}{step.Id}: {Written(step.State)}");
        foreach (var below in step.Steps)
        {
            Write(lines, below, depth + 1);
        }
    }
}
