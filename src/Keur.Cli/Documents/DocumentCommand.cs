using System.CommandLine;
using Keur.Cli.Cards;
using Keur.Exchange.Cards;
using Keur.Exchange.Documents;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Cli.Documents;

/// <summary>`keur document`: a document the law prescribes, blank or with what a card answers.</summary>
internal sealed class DocumentCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string?> _form;
    private readonly Argument<string?> _card;
    private readonly Option<string> _to;
    private readonly Option<string?> _out;
    private readonly Option<string?> _actor;
    private readonly LawChoice _law;

    private DocumentCommand(Terminal terminal)
    {
        _terminal = terminal;
        _form = new("FORM") { Arity = ArgumentArity.ZeroOrOne, Description = In("The form, by its id; without one the forms are listed.", "Het formulier, met zijn id; zonder id staat hier welke er zijn.") };
        _card = new("CARD") { Arity = ArgumentArity.ZeroOrOne, Description = In("The card whose answers fill it; without one the document is blank.", "De kaart waarvan de antwoorden het invullen; zonder kaart is het document leeg.") };
        _to = new("--to") { HelpName = "FORMAT", Description = In("The format: markdown, docx, json.", "Het formaat: markdown, docx, json."), DefaultValueFactory = _ => "markdown" };
        _to.AcceptOnlyFromAmong("markdown", "docx", "json");
        _out = new("--out", "-o") { HelpName = "FILE", Description = In("Write to this new file.", "Schrijf naar dit nieuwe bestand.") };
        _actor = new("--actor") { HelpName = "NAME", Description = In("Of a card with several actors: whose document.", "Bij een kaart met meer partijen: wiens document.") };
        Command = new Command("document", In("Make a document the law prescribes, blank or filled from a card, with what is still required marked.", "Maak een document dat de wet voorschrijft, leeg of ingevuld uit een kaart, met wat nog nodig is.")) { _form, _card, _to, _out, _actor };
        _law = new LawChoice(Command, terminal);
        HelpText.Examples[Command] =
        [
            "keur document",
            "keur document technical-file samples/cv-screener.yaml",
            "keur document technical-file samples/cv-screener.yaml --to docx --out technical-file.docx --lang nl",
        ];
        Command.SetAction(Run);
    }

    private Command Command { get; }

    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal) => new DocumentCommand(terminal).Command;

    private string In(string english, string dutch) => new Words(english, dutch).In(_terminal.Language);

    private int Run(ParseResult parsed)
    {
        if (_law.Find(parsed) is not { } laws)
        {
            return Terminal.BadInput;
        }

        var text = laws[0].Law.Text;
        if (parsed.GetValue(_form) is not { } id)
        {
            _terminal.Out.Write(FormList.Write(text, _terminal.Language));
            return 0;
        }

        if (text.Forms.FirstOrDefault(f => f.Id == id) is not { } form)
        {
            var advice = NearestName.Advice(id, text.Forms.Select(f => f.Id));
            return _terminal.Fail(new($"`{text.Act.Id}` has no form `{id}`. {advice?.English}".TrimEnd(), $"`{text.Act.Id}` heeft geen formulier `{id}`. {advice?.Dutch}".TrimEnd()));
        }

        return Filled(parsed, laws[0], form) is { } document ? Write(parsed, document) : Terminal.BadInput;
    }

    private PrescribedDocument? Filled(ParseResult parsed, AskedSpec law, Form form)
    {
        var reasoner = new Reasoner(law.Law.Text, law.Law.Day, law.Law.Readings);
        if (parsed.GetValue(_card) is not { } path)
        {
            return DocumentMaker.Make(form, reasoner.Judge([]).Verdict!, reasoner.Fields([], form)!, (null, null), _terminal.Language);
        }

        var judged = Judged(path, law, parsed);
        return judged is null ? null : DocumentMaker.Make(form, judged.Verdict, reasoner.Fields(judged.Verdict.Answers, form)!, (judged.Card, judged.Actor), _terminal.Language);
    }

    private JudgedCase? Judged(string path, AskedSpec law, ParseResult parsed)
    {
        if (new Mappings(_terminal, _law.DirectoryOf(parsed)).ReadCountries() is not { } countries)
        {
            return null;
        }

        var judged = new CardJudge(_terminal, new Problems(_terminal)).Judge([path], [law], countries);
        var wanted = parsed.GetValue(_actor);
        var ofActor = judged.Where(j => wanted is null || j.Actor == wanted).ToList();
        if (judged.Count == 0 || ofActor.Count == 1)
        {
            return ofActor.FirstOrDefault();
        }

        var names = string.Join(", ", judged.Select(j => $"`{j.Actor}`"));
        _terminal.Fail(new($"The card has several cases: {names}. Say whose document with --actor.", $"De kaart heeft meer gevallen: {names}. Zeg met --actor wiens document het is."));
        return null;
    }

    private int Write(ParseResult parsed, PrescribedDocument document)
    {
        var path = parsed.GetValue(_out);
        if (parsed.GetValue(_to) == "docx")
        {
            if (path is null)
            {
                return _terminal.Fail(new("A Word file goes to a file: add --out FILE.", "Een Word-bestand gaat naar een bestand: voeg --out BESTAND toe."));
            }

            return new FilesProgram(_terminal).Write("docx", DocumentJson.Write(document)) is { } bytes ? NewFile.Write(_terminal, path, bytes) : Terminal.BadInput;
        }

        var text = parsed.GetValue(_to) == "json" ? DocumentJson.Write(document) : DocumentMarkdown.Write(document);
        return NewFile.Write(_terminal, path, text);
    }
}
