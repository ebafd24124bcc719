using System.Text;
using Keur.Exchange.Documents;
using Keur.Exchange.Files.Documents;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Check.Outcomes;
using Keur.Platform.Documents;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Check.Files;

/// <summary>What can be taken away of an outcome: the card, the verdict, reports, dates, and the documents the law prescribes.</summary>
internal sealed class FilePages(LawShelf shelf, DoorList doors, Judging judging, PaperPrint print)
{
    /// <summary>Where the files lie.</summary>
    public const string Path = "/result/file";

    /// <summary>Where the documents of the law lie.</summary>
    public const string FormPath = "/result/form";

    /// <summary>A file of an outcome.</summary>
    public async Task<IResult> File(string name, HttpContext context)
    {
        var (state, broken) = await Read(context);
        if (state is null)
        {
            return broken!;
        }

        var language = Reader.Of(context).Language;
        if (name == "card.yaml")
        {
            return Sent(state.Card(language), "application/yaml", $"{FileName.Of(state.Name)}.yaml");
        }

        if (Judging.Judge(state, state.Law.Word) is not { } judged)
        {
            return Results.UnprocessableEntity();
        }

        var title = FileName.Of(state.Name);
        return name switch
        {
            "verdict.json" => Sent(new VerdictJson { Language = language }.Write([judged]), "application/json", $"{title}.json"),
            "report.md" => Sent(new VerdictMarkdown { Language = language }.Write([judged]), "text/markdown", $"{title}.md"),
            "report.docx" => Results.File(ReportDocx.Write(judged, language), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{title}.docx"),
            "dates.ics" => Sent(DatesCalendar.Write(judged, language), "text/calendar", $"{title}.ics"),
            "report.pdf" => await Pdf(state, title, context),
            _ => Results.NotFound(),
        };
    }

    /// <summary>A document the law prescribes, filled in as far as the answers go.</summary>
    public async Task<IResult> Form(string name, HttpContext context)
    {
        var (state, broken) = await Read(context);
        if (state is null)
        {
            return broken!;
        }

        var (id, format) = (System.IO.Path.GetFileNameWithoutExtension(name), System.IO.Path.GetExtension(name));
        var form = state.Law.Text.Forms.FirstOrDefault(f => f.Id == id);
        if (form is null || Judging.Judge(state, state.Law.Word) is not { } judged || state.Law.Reasoner.Fields(state.Given, form) is not { } fields)
        {
            return Results.NotFound();
        }

        var document = DocumentMaker.Make(form, judged.Verdict, fields, (state.Name, null), Reader.Of(context).Language);
        return format switch
        {
            ".docx" => Results.File(DocumentDocx.Write(document), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{id}-{FileName.Of(state.Name)}.docx"),
            ".md" => Sent(DocumentMarkdown.Write(document), "text/markdown", $"{id}-{FileName.Of(state.Name)}.md"),
            _ => Results.NotFound(),
        };
    }

    private async Task<(CheckState? State, IResult? Broken)> Read(HttpContext context)
    {
        var request = await CheckRequest.Read(context.Request);
        var diagnostics = new Diagnostics();
        return request.State(shelf, doors, Reader.Of(context), diagnostics) is { } state ? (state, null) : (null, BrokenCheck.Answer(diagnostics));
    }

    private async Task<IResult> Pdf(CheckState state, string title, HttpContext context)
    {
        var outcome = judging.Of(state, Reader.Of(context), isWhole: true)! with { IsForPaper = true };
        var page = PageAnswer.Of<OutcomePage>(outcome);
        if (await print.Print(await page.RenderAsync(context), context.RequestAborted) is { } pdf)
        {
            return Results.File(pdf, "application/pdf", $"{title}.pdf");
        }

        return PageAnswer.Of<OutcomePage>(outcome with
        {
            Regret = new("This machine cannot make a PDF: it has no Chromium. This is the page for paper; print it from your browser, to a PDF if you wish.", "Deze machine kan geen PDF maken: er is geen Chromium. Dit is de pagina voor papier; druk hem af vanuit uw browser, desgewenst naar een PDF."),
        });
    }

    private static IResult Sent(string text, string type, string name) => Results.File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", name);
}
