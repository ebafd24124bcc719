using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Platform.Shell.Law;
using Keur.Platform.Shell.Pages;
using Keur.Reasoning.Receipts;

namespace Keur.Platform.Check.Verifying;

/// <summary>Judges again from a receipt, and says whether it comes out the same.</summary>
internal sealed class VerifyPages(LawShelf shelf)
{
    /// <summary>Where it lies.</summary>
    public const string Path = "/verify";

    private const int MostReceipts = 50;

    /// <summary>The page; with what came of the receipts where any were sent.</summary>
    public async Task<IResult> Answer(HttpContext context)
    {
        var request = await CheckRequest.Read(context.Request);
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return PageAnswer.Of<VerifyPage>(new Verified(null, [], []));
        }

        var diagnostics = new Diagnostics();
        var file = await FileOf(request, diagnostics, context.RequestAborted);
        var stored = file is null ? [] : ReceiptReader.Read(file, diagnostics);
        var replays = stored.Take(MostReceipts).Select(s => Replay.Of(s, shelf.Library, shelf.Today, diagnostics)).OfType<Replay>().ToList();
        return PageAnswer.Of<VerifyPage>(new Verified(stored.Count, replays, [.. diagnostics.Where(d => d.Severity == Severity.Error)])) with
        {
            Status = replays.Count > 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static async Task<SourceFile?> FileOf(CheckRequest request, Diagnostics diagnostics, CancellationToken cancelled)
    {
        if (request.File is { } sent)
        {
            using var copy = new MemoryStream();
            await sent.CopyToAsync(copy, cancelled);
            copy.Position = 0;
            return CardFile.Load(CardFile.StandardInput, copy, diagnostics);
        }

        if (request.Value("receipt") is { } text)
        {
            return new SourceFile("receipt.json", text.ReplaceLineEndings("\n"));
        }

        diagnostics.Error("no-file", SourceSpan.StartOf(new SourceFile("receipt", string.Empty)), new("No receipt was sent.", "Er is geen bewijs gestuurd."), new("Choose a file, or paste the text of a receipt.", "Kies een bestand, of plak de tekst van een bewijs."));
        return null;
    }
}
