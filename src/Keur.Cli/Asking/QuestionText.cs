using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Asking;

/// <summary>Puts a question before a person, and says what it is for.</summary>
internal sealed class QuestionText(TextWriter page, Terminal terminal, LawText text)
{
    private const int MostCites = 6;
    private const int MostSettled = 4;

    /// <summary>Asks: the question, what helps to answer it, the provisions that look at it, its values, and what can be typed.</summary>
    /// <param name="number">The how manieth question it is.</param>
    /// <param name="fact">What is asked.</param>
    /// <param name="question">What an interview knows of it; null where something answered before is asked again.</param>
    public void Ask(int number, Fact fact, Question? question)
    {
        page.WriteLine();
        Paragraph($"{number}. {fact.Ask.In(terminal.Language)}", string.Empty);
        if (fact.Help is { } help)
        {
            Paragraph(help.In(terminal.Language), "   ");
        }

        Paragraph($"{In("For", "Voor")} {Cites(fact, question)}  [{fact.Id}]", "   ");
        var widest = fact.Values.Select(v => v.Name.Length).DefaultIfEmpty().Max();
        foreach (var (value, place) in fact.Values.Select((v, i) => (v, i + 1)))
        {
            page.WriteLine($"   {place,3}  {value.Name.PadRight(widest)}  {value.Text.In(terminal.Language)}");
        }

        var left = question is null ? string.Empty : In($"; at most {question.Left} to go", $"; hooguit {question.Left} te gaan");
        Paragraph($"{TypedAnswer.Possible(fact).In(terminal.Language)} ({In("help: what else", "hulp: wat nog meer")}{left})", "   ");
        page.Write("> ");
        page.Flush();
    }

    /// <summary>Says what can be typed besides an answer.</summary>
    public void Help(Fact fact)
    {
        Say(new("? — I do not know", "? — weet ik niet"));
        if (fact.Type == FactType.Judgement)
        {
            Say(new("lawyer — for a lawyer to judge", "jurist — voor een jurist om te beoordelen"));
        }

        Say(new("why — what each answer would decide", "waarom — wat elk antwoord zou beslissen"));
        Say(new("back — to the question before", "terug — naar de vraag ervoor"));
        Say(new("answers — all that was answered here; change N — answer number N again", "antwoorden — alles wat hier is beantwoord; wijzig N — nummer N opnieuw beantwoorden"));
        Say(new("stop — keep what there is", "stop — bewaar wat er is"));
    }

    /// <summary>Says what each answer would decide by itself, what it bears on, and where the law looks at it.</summary>
    public void Why(Fact fact, Question? question, IReadOnlyList<AnswerEffect> effects)
    {
        var telling = effects.Where(e => e.Settles.Count > 0).ToList();
        foreach (var effect in telling)
        {
            var settled = effect.Settles.Take(MostSettled).Select(s => $"{s.Conclusion.Title.In(terminal.Language)}: {(s.State == State.Yes ? In("yes", "ja") : In("no", "nee"))}");
            var more = effect.Settles.Count > MostSettled ? In($"; and {effect.Settles.Count - MostSettled} more", $"; en nog {effect.Settles.Count - MostSettled}") : string.Empty;
            Paragraph($"- {effect.Tried.Said.In(terminal.Language)} → {string.Join("; ", settled)}{more}", "   ");
        }

        if (telling.Count < effects.Count || effects.Count == 0)
        {
            Paragraph(telling.Count == 0 ? In("By itself it decides nothing yet; together with other answers it can.", "Op zichzelf beslist het nog niets; samen met andere antwoorden kan het dat.") : In("- another answer → nothing by itself", "- een ander antwoord → op zichzelf niets"), "   ");
        }

        if (question is not null)
        {
            var bears = question.Decides.Take(MostSettled).Select(c => c.Title.In(terminal.Language)).Append(question.Decides.Count > MostSettled ? "…" : null).OfType<string>();
            Paragraph($"{In("It bears on", "Het gaat om")} {string.Join(", ", bears)}", "   ");
        }

        var looked = FactUse.CitesOf(text, fact);
        if (looked.Count > 0)
        {
            Paragraph($"{In("Looked at by", "Bekeken door")} {string.Join(", ", looked.Select(Named))}", "   ");
        }
    }

    /// <summary>Says what an answer settled.</summary>
    public void Settled(IEnumerable<ClassFound> found)
    {
        foreach (var one in found)
        {
            var grounds = one.Grounds.Take(1).Select(g => g.Cites.Count > 0 ? $" ({Named(g.Cites[0])})" : string.Empty);
            Paragraph($"→ {one.Class.Title.In(terminal.Language)}: {(one.State == State.Yes ? In("yes", "ja") : In("no", "nee"))}{string.Concat(grounds)}", "   ");
        }
    }

    /// <summary>Lists what was said in this interview.</summary>
    public void List(IReadOnlyList<Reply> replies)
    {
        foreach (var (reply, number) in replies.Select((r, i) => (r, i + 1)))
        {
            Paragraph($"{number}. {reply.Fact.Ask.In(terminal.Language)} {Said(reply)}  [{reply.Fact.Id}]", "   ");
        }

        if (replies.Count == 0)
        {
            Say(new("Nothing yet.", "Nog niets."));
        }
    }

    private string Said(Reply reply) => reply.Kind switch
    {
        ReplyKind.Answered => AnswerWords.Of(reply.Answer!).In(terminal.Language),
        ReplyKind.ForLawyer => LawyerRemark.Words.In(terminal.Language),
        _ => In("not known", "niet bekend"),
    };

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

    private string Named(Citation provision) => provision.Named.In(terminal.Language);

    /// <summary>The first provisions that look at the fact; where none does itself, those of what it could decide.</summary>
    private string Cites(Fact fact, Question? question)
    {
        var own = FactUse.CitesOf(text, fact);
        var cites = own.Count > 0 ? own : [.. question?.Decides.SelectMany(c => c.Cites.Take(1)) ?? []];
        var named = string.Join(", ", cites.Take(MostCites).Select(Named));
        return cites.Count > MostCites ? $"{named}, …" : named.Length > 0 ? named : In("other questions", "andere vragen");
    }
}
