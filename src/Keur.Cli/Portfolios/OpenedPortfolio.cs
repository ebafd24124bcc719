using Keur.Law;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Cli.Portfolios;

/// <summary>Opens portfolio files for commands.</summary>
internal static class OpenedPortfolio
{
    /// <summary>The portfolio; null, with the reason, where it cannot be read.</summary>
    public static PlaneFile? Open(Terminal terminal, string path)
    {
        if (!File.Exists(path))
        {
            terminal.Fail(new($"There is no file `{path}`.", $"Het bestand `{path}` is er niet."), new("`keur portfolio import` makes one of cards.", "`keur portfolio import` maakt er een van kaarten."));
            return null;
        }

        try
        {
            var file = PlaneFile.Open(path, out var fault);
            if (fault is { } wrong)
            {
                terminal.Fail(Reason(path, wrong), wrong == PlaneFault.Newer
                    ? new("Use a `keur` that is as new, or make it again from the cards with this one.", "Gebruik een `keur` die even nieuw is, of maak het met deze opnieuw uit de kaarten.")
                    : new("`keur portfolio import` makes it again from the cards.", "`keur portfolio import` maakt het opnieuw uit de kaarten."));
            }

            return file;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(new($"`{path}` cannot be read: {failed.Message}", $"`{path}` is niet te lezen: {failed.Message}"));
            return null;
        }
    }

    private static Words Reason(string path, PlaneFault fault) => fault switch
    {
        PlaneFault.NotAPortfolio => new($"`{path}` is no portfolio file.", $"`{path}` is geen portefeuillebestand."),
        PlaneFault.Newer => new($"`{path}` was written by a newer program.", $"`{path}` is door een nieuwer programma geschreven."),
        PlaneFault.CutOff => new($"The end of `{path}` is missing.", $"Het einde van `{path}` ontbreekt."),
        _ => new($"`{path}` is damaged: its bytes are not those that were written.", $"`{path}` is beschadigd: de bytes zijn niet die welke geschreven zijn."),
    };
}
