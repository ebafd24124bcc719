using Keur.Law;

namespace Keur.Platform.Shell.Pages;

/// <summary>What went wrong, and what to do.</summary>
/// <param name="Status">The status.</param>
/// <param name="Title">What went wrong.</param>
/// <param name="Advice">What to do.</param>
public sealed record ErrorText(int Status, Words Title, Words Advice)
{
    /// <summary>The text for a status.</summary>
    public static ErrorText Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new(status, new("This request cannot be read", "Dit verzoek is niet te lezen"), new("Go back and try again. If you followed a link, it may have been cut off.", "Ga terug en probeer het opnieuw. Als u een link volgde, is die misschien afgekapt.")),
        StatusCodes.Status403Forbidden => new(status, new("This is not open to you", "Dit staat niet voor u open"), new("Go back, or start from the first page.", "Ga terug, of begin op de eerste pagina.")),
        StatusCodes.Status404NotFound => new(status, new("There is no such page", "Deze pagina bestaat niet"), new("Check the address, or start from the first page.", "Controleer het adres, of begin op de eerste pagina.")),
        StatusCodes.Status405MethodNotAllowed => new(status, new("That cannot be done here", "Dat kan hier niet"), new("Start from the first page.", "Begin op de eerste pagina.")),
        StatusCodes.Status413PayloadTooLarge => new(status, new("This is too large", "Dit is te groot"), new("Send a smaller file: a card has at most 4 MB.", "Stuur een kleiner bestand: een kaart heeft hoogstens 4 MB.")),
        StatusCodes.Status414UriTooLong => new(status, new("This address is too long", "Dit adres is te lang"), new("Use a card file instead of a link.", "Gebruik een kaartbestand in plaats van een link.")),
        StatusCodes.Status415UnsupportedMediaType => new(status, new("This kind of content is not read here", "Dit soort inhoud wordt hier niet gelezen"), new("Send the kind of content that is asked for.", "Stuur het soort inhoud waar om gevraagd wordt.")),
        StatusCodes.Status429TooManyRequests => new(status, new("Too many requests", "Te veel verzoeken"), new("Wait a moment and try again.", "Wacht even en probeer het opnieuw.")),
        StatusCodes.Status503ServiceUnavailable => new(status, new("This takes too long", "Dit duurt te lang"), new("Try again in a moment.", "Probeer het over een ogenblik opnieuw.")),
        < StatusCodes.Status500InternalServerError => Of(StatusCodes.Status400BadRequest) with { Status = status },
        _ => new(status, new("Something went wrong on our side", "Er ging iets mis aan onze kant"), new("Nothing you sent was kept. Try again; if it stays so, tell us what you did.", "Niets van wat u stuurde is bewaard. Probeer het opnieuw; als het zo blijft, vertel ons dan wat u deed.")),
    };
}
