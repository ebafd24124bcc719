using System.CommandLine;
using Keur.Cli.Completing;
using Keur.Cli.Laws.Questions;
using Keur.Exchange.Laws;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Cli.Laws;

/// <summary>`keur law show`: what a text says, as a whole or at one provision.</summary>
internal static class LawShowCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var spec = new Argument<string>("SPEC") { Description = new Words("The law, as `ID[+ACT][@TEXT-DAY]`.", "De wet, als `ID[+WET][@TEKSTDAG]`.").In(terminal.Language) };
        var cite = new Argument<string?>("CITATION") { Arity = ArgumentArity.ZeroOrOne, Description = new Words("A provision, as ARTICLE(PARAGRAPH)(POINT), or the source of an example, as `question NUMBER`.", "Een bepaling, als ARTIKEL(LID)(PUNT), of de bron van een voorbeeld, als `question NUMMER`.").In(terminal.Language) };
        LawWords.Offer(spec, 0, LawWords.Acts);
        var format = LawOptions.Format(terminal, "text", "json");
        var directory = LawOptions.Directory(terminal);
        var command = new Command("show", new Words("Show what the law says, in plain words and in rules.", "Toon wat de wet zegt, in gewone woorden en in regels.").In(terminal.Language)) { spec, cite, format, directory };
        HelpText.Examples[command] = ["keur law show LAW", "keur law show LAW \"ARTICLE(PARAGRAPH)\"", "keur law show LAW@2026-01-31 --format json", "keur law show LAW \"question 91\""];
        command.SetAction(parsed => Run(terminal, (parsed.GetValue(spec)!, parsed.GetValue(cite)), parsed.GetValue(format) == "json", parsed.GetValue(directory)));
        return command;
    }

    private static int Run(Terminal terminal, (string Spec, string? Cite) asked, bool json, string? directory)
    {
        var law = new LawAtHand(terminal);
        if (law.Open(directory) is not { } library || law.Find(library, asked.Spec) is not { } found)
        {
            return Terminal.BadInput;
        }

        if (QuestionNumber.Read(asked.Cite) is { } number)
        {
            return Show(terminal, ShownQuestion.Of(number, found, library, act => UncomputedAnswers.Of(name => BesideAct.Text(directory, act, name))), json);
        }

        var shown = ShownLaw.Of(found.Text, asked.Cite);
        if (shown.IsEmpty)
        {
            return terminal.Fail(new($"`{found.Text.Act.Id}` has nothing at `{asked.Cite}`.", $"`{found.Text.Act.Id}` heeft niets bij `{asked.Cite}`."));
        }

        terminal.Out.Write(json ? ShownLawJson.Write(shown) : ShownLawText.Write(shown, terminal.Language));
        return 0;
    }

    private static int Show(Terminal terminal, ShownQuestion shown, bool json)
    {
        if (shown.IsEmpty)
        {
            return terminal.Fail(new($"Nothing answers question {shown.Number}.", $"Niets beantwoordt vraag {shown.Number}."));
        }

        terminal.Out.Write(json ? ShownQuestionJson.Write(shown) : new ShownQuestionText(terminal).Write(shown).TrimStart('\n'));
        return 0;
    }
}
