using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Asking;

/// <summary>Puts a question before a person, and says what it is for.</summary>
internal sealed class QuestionText(TextWriter page, Terminal terminal, LawText text)
{
    private const int MostCites = 6;

    /// <summary>Asks: the question, what helps to answer it, the provisions that look at it, its values, and what can be typed.</summary>
    public void Ask(Question question, int number)
    {
        var fact = question.Fact;
        page.WriteLine();
        Paragraph($"{number}. {fact.Ask.In(terminal.Language)}", string.Empty);
        if (fact.Help is { } help)
        {
            Paragraph(help.In(terminal.Language), "   ");
        }

        Paragraph($"{In("For", "Voor")} {Cites(question)}  [{fact.Id}]", "   ");
        var widest = fact.Values.Select(v => v.Name.Length).DefaultIfEmpty().Max();
        foreach (var (value, place) in fact.Values.Select((v, i) => (v, i + 1)))
        {
            page.WriteLine($"   {place,3}  {value.Name.PadRight(widest)}  {value.Text.In(terminal.Language)}");
        }

        Paragraph($"{Hint(fact)} ({In("at most", "hooguit")} {question.Left} {In("to go", "te gaan")})", "   ");
        page.Write("> ");
        page.Flush();
    }

    /// <summary>Says what can be typed.</summary>
    public string Hint(Fact fact) => $"{TypedAnswer.Possible(fact).In(terminal.Language)}; {In("? = I do not know; back, why, stop", "? = weet ik niet; terug, waarom, stop")}";

    /// <summary>Says what the answer could decide, and where the law looks at it.</summary>
    public void Why(Question question)
    {
        Paragraph($"{In("The answer could decide:", "Het antwoord kan beslissen over:")}", "   ");
        foreach (var conclusion in question.Decides)
        {
            var cite = conclusion.Cites.Count > 0 ? $" ({conclusion.Cites[0].Display})" : string.Empty;
            Paragraph($"- {conclusion.Title.In(terminal.Language)}{cite}  [{conclusion.Id}]", "   ");
        }

        var looked = FactUse.CitesOf(text, question.Fact);
        if (looked.Count > 0)
        {
            Paragraph($"{In("Looked at by", "Bekeken door")} {string.Join(", ", looked.Select(c => c.Display))}", "   ");
        }
    }

    /// <summary>Says how the interview ended and what came of it.</summary>
    public void End(Words ending, Words answer)
    {
        page.WriteLine();
        Paragraph(ending.In(terminal.Language), string.Empty);
        page.WriteLine();
        Paragraph(answer.In(terminal.Language), string.Empty);
    }

    /// <summary>Says something between two questions.</summary>
    public void Say(Words words) => Paragraph(words.In(terminal.Language), "   ");

    private string In(string english, string dutch) => new Words(english, dutch).In(terminal.Language);

    private void Paragraph(string words, string indent)
    {
        foreach (var line in WrappedText.Lines(words, terminal.Width, indent))
        {
            page.WriteLine(line);
        }
    }

    /// <summary>The first provisions that look at the fact; where none does itself, those of what it could decide.</summary>
    private string Cites(Question question)
    {
        var own = FactUse.CitesOf(text, question.Fact);
        var cites = own.Count > 0 ? own : [.. question.Decides.SelectMany(c => c.Cites.Take(1))];
        var named = string.Join(", ", cites.Take(MostCites).Select(c => c.Display));
        return cites.Count > MostCites ? $"{named}, …" : named.Length > 0 ? named : In("other questions", "andere vragen");
    }
}
