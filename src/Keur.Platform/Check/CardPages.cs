using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Platform.Check.Interviewing;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Kept;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;

namespace Keur.Platform.Check;

/// <summary>The ways in: the first page, a sample, and a card that somebody has.</summary>
internal sealed class CardPages(LawShelf shelf, DoorList doors)
{
    /// <summary>Where a card is sent.</summary>
    public const string CardPath = "/check/card";

    /// <summary>Where the samples lie.</summary>
    public const string SamplePath = "/check/sample";

    private const string Kept = "public, max-age=600";

    /// <summary>The first page.</summary>
    public IResult Home() => PageAnswer.Of<HomePage>(doors.All) with { MayBeKept = TimeSpan.FromMinutes(10) };

    /// <summary>The outcome of a sample.</summary>
    public IResult Sample(string id, HttpContext context)
    {
        if (!Check.Sample.All.Any(s => s.Id == id) || LawContent.Text($"samples/{id}.yaml") is not { } text)
        {
            return Results.NotFound();
        }

        var law = shelf.Find(null, out _)!;
        var shown = Show([CardIntake.State(law, new SourceFile($"{id}.yaml", text), new Diagnostics())!], Reader.Of(context));

        // Unlike a card that somebody sent, a sample leads everyone to the same answers.
        return shown is SeeOther to ? new KeptResult(KeptAnswer.SendingTo(to.Address, Kept)) : shown;
    }

    /// <summary>The outcome of a card that was sent, as a file or as text.</summary>
    public async Task<IResult> Card(HttpContext context)
    {
        var request = await CheckRequest.Read(context.Request);
        var diagnostics = new Diagnostics();
        var asked = request.Value("law");
        if (shelf.Find(asked, out var mistake) is not { } law)
        {
            diagnostics.Error("law", SourceSpan.StartOf(new SourceFile("?law", string.Empty)), mistake!);
            return BrokenCheck.Answer(diagnostics);
        }

        var file = await FileOf(request, diagnostics, context.RequestAborted);
        var states = file is null ? [] : CardIntake.States(law, file, diagnostics);
        var door = doors.Find(request.Value("as"));
        return states.Count == 0 ? BrokenCheck.Answer(diagnostics) : Show([.. states.Select(s => s with { Asked = asked, Door = door })], Reader.Of(context));
    }

    private static IResult Show(IReadOnlyList<CheckState> states, Reader reader)
    {
        if (states is not [var only])
        {
            return PageAnswer.Of<CasesPage>(states);
        }

        var path = only.Law.Reasoner.Classify(only.Given) is null ? InterviewPages.Path : Outcomes.OutcomePages.Path;
        return only.Query() is { } query ? new SeeOther(reader.To(path) + query) : PageAnswer.Of<CasesPage>(states);
    }

    private static async Task<SourceFile?> FileOf(CheckRequest request, Diagnostics diagnostics, CancellationToken cancelled)
    {
        if (request.File is { } sent)
        {
            using var copy = new MemoryStream();
            await sent.CopyToAsync(copy, cancelled);
            copy.Position = 0;
            return CardFile.Load(CardFile.StandardInput, copy, diagnostics) is { } file ? new SourceFile("card.yaml", file.Text) : null;
        }

        if (request.Value("card") is { } text)
        {
            return new SourceFile("card.yaml", text.ReplaceLineEndings("\n"));
        }

        diagnostics.Error("no-file", SourceSpan.StartOf(new SourceFile("?card", string.Empty)), new("No card was sent.", "Er is geen kaart gestuurd."), new("Choose a file, or paste the text of a card.", "Kies een bestand, of plak de tekst van een kaart."));
        return null;
    }
}
