using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Cli;

/// <summary>The law a command works with: the one this program carries, or that of a folder.</summary>
internal sealed class LawAtHand(Terminal terminal)
{
    /// <summary>The library; null, with every mistake reported, where the folder cannot be read or is broken.</summary>
    /// <param name="directory">The folder; null for the law this program carries.</param>
    public LawLibrary? Open(string? directory)
    {
        if (directory is null)
        {
            return EmbeddedLaw.Open();
        }

        var diagnostics = new Diagnostics();
        var library = Read(directory, diagnostics);
        if (library is null)
        {
            return null;
        }

        foreach (var act in library.BaseActs)
        {
            library.TextsOf(act.Id, diagnostics);
        }

        if (diagnostics.HasErrors)
        {
            terminal.Report(diagnostics);
            terminal.Fail(new($"The law in `{directory}` has mistakes, so nothing is judged by it.", $"De wet in `{directory}` bevat fouten; er wordt niet mee geoordeeld."));
            return null;
        }

        return library;
    }

    /// <summary>Reads a folder; null, with the reason, where it cannot be read at all.</summary>
    public LawLibrary? Read(string directory, Diagnostics diagnostics)
    {
        if (!Directory.Exists(directory))
        {
            terminal.Fail(new($"There is no folder `{directory}`.", $"Er is geen map `{directory}`."));
            return null;
        }

        try
        {
            var library = LawReader.Read(LawReader.FilesOf(directory), diagnostics);
            if (library.Acts.Count > 0)
            {
                return library;
            }

            terminal.Fail(new($"`{directory}` holds no law: no folder of it states an act.", $"`{directory}` bevat geen wet: geen map ervan noemt een wet."));
            return null;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(new($"`{directory}` cannot be read: {failed.Message}", $"`{directory}` is niet te lezen: {failed.Message}"));
            return null;
        }
    }

    /// <summary>Looks up a spec; null, with the reason, where it names nothing.</summary>
    public AskedLaw? Find(LawLibrary library, string word)
    {
        var asked = LawSpec.Read(word, out var mistake) is { } spec ? AskedLaw.Find(spec, library, terminal.Today, out mistake) : null;
        if (asked is null)
        {
            terminal.Fail(mistake!);
        }

        return asked;
    }
}
