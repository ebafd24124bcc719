using Keur.Law.Checking;

namespace Keur.Law.Versions;

/// <summary>
/// Whether the Dutch of the law is there and is of the English that stands beside it. What the two languages say is for people to compare; this sees
/// to it that nothing is left out and that no English changes behind the back of its Dutch.
/// </summary>
public static class Translations
{
    /// <summary>
    /// Reports every text without Dutch, every Dutch text without English, headings that differ, and every line of an `nl.lock` that is missing, stale
    /// or superfluous. Examples are not translated.
    /// </summary>
    /// <param name="library">The law. What could not be read of it is not checked; reading has reported that.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static void Check(LawLibrary library, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var source in library.Sources)
        {
            TwinChecker.Check(source, diagnostics);
            TranslationLock.Check(source, diagnostics);
        }
    }

    /// <summary>The names of the folders that have translations: the vocabulary and the acts, in the order of their names.</summary>
    public static IReadOnlyList<string> Folders(LawLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return [.. library.Sources.Select(s => s.Folder)];
    }

    /// <summary>
    /// The text of an `nl.lock` that fits a folder as it is now, every line ended; empty where it has nothing to translate. Null, with the
    /// reasons, where its Dutch is not complete: a lock vouches for all of it.
    /// </summary>
    /// <param name="library">The law, read without errors: what could not be read would be missing from the lock.</param>
    /// <param name="folder">One of <see cref="Folders"/>.</param>
    /// <param name="diagnostics">Where the reasons go.</param>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public static string? LockFor(LawLibrary library, string folder, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var source = library.Sources.FirstOrDefault(s => s.Folder == folder)
            ?? throw new ArgumentException($"There is no folder `{folder}` in this law.", nameof(folder));
        var found = new Diagnostics();
        TwinChecker.Check(source, found);
        diagnostics.AddRange(found);
        return found.HasErrors ? null : TranslationLock.Write(source);
    }
}
