using Keur.Law.Versions;

namespace Keur.Law.Checking;

/// <summary>
/// The `nl.lock` of a folder: per English text a line with the start of its hash and its key. Who writes the line vouches that the Dutch says what
/// the English said then; when the English changes the line no longer fits.
/// </summary>
internal static class TranslationLock
{
    /// <summary>The lock as it must be.</summary>
    public static string Write(ActSource source) => string.Concat(LockedTexts.Of(source).Select(t => t.Line + "\n"));

    /// <summary>Reports lines that are missing, stale or superfluous; a text without Dutch is reported elsewhere.</summary>
    public static void Check(ActSource source, Diagnostics diagnostics)
    {
        var texts = LockedTexts.Of(source);
        if (source.Lock is null)
        {
            if (texts.Count > 0)
            {
                ReportNoLock(source, texts.Count, diagnostics);
            }

            return;
        }

        var hashes = Read(source, source.Lock, [.. texts.Select(t => t.Key)], diagnostics);
        foreach (var text in texts.Where(t => t.Dutch is not null))
        {
            if (!hashes.TryGetValue(text.Key, out var hash))
            {
                ReportText(source, text, new($"`nl.lock` has no line for `{text.Key}`: nobody has vouched for its Dutch.", $"`nl.lock` heeft geen regel voor `{text.Key}`: niemand staat in voor het Nederlands."), diagnostics);
            }
            else if (hash != text.Hash)
            {
                ReportText(source, text, new($"The English of `{text.Key}` changed since it was translated.", $"Het Engels van `{text.Key}` is gewijzigd sinds het is vertaald."), diagnostics);
            }
        }
    }

    private static Dictionary<string, string> Read(ActSource source, SourceFile file, HashSet<string> known, Diagnostics diagnostics)
    {
        var hashes = new Dictionary<string, string>();
        for (var number = 1; number <= file.Lines.Count; number++)
        {
            var line = file.LineAt(number);
            var space = line.IndexOf(' ');
            var key = line[(space + 1)..];
            if (line.Length > 0 && (space < 0 || !known.Contains(key) || !hashes.TryAdd(key, line[..space])))
            {
                ReportLine(source, new SourceSpan(file, number, 1, line.Length), key, hashes.ContainsKey(key), diagnostics);
            }
        }

        return hashes;
    }

    private static void ReportNoLock(ActSource source, int texts, Diagnostics diagnostics) => diagnostics.Error(
        "no-lock",
        SourceSpan.StartOf(source.Files[0].Source),
        new($"`{source.Folder}` has {texts} English texts and no `nl.lock` that says which English its Dutch translates.", $"`{source.Folder}` heeft {texts} Engelse teksten en geen `nl.lock` die zegt van welk Engels het Nederlands de vertaling is."),
        Remedy(source, null));

    private static void ReportText(ActSource source, LockedText text, Words message, Diagnostics diagnostics) =>
        diagnostics.Error("stale-translation", text.Span, message, Remedy(source, text.Dutch));

    private static void ReportLine(ActSource source, SourceSpan span, string key, bool twice, Diagnostics diagnostics) => diagnostics.Error(
        "stale-lock",
        span,
        twice ? new($"`{key}` stands here twice.", $"`{key}` staat hier twee keer.") : new($"There is no English text `{key}` any more.", $"Er is geen Engelse tekst `{key}` meer."),
        Remedy(source, null));

    private static Words Remedy(ActSource source, SourceSpan? dutch)
    {
        var path = source.Files[0].Source.Path;
        var directory = path[..path.LastIndexOf('/')];
        var (english, nederlands) = dutch is null ? ("the Dutch", "het Nederlands") : ($"the Dutch at {dutch}", $"het Nederlands op {dutch}");
        return new($"Re-read {english}, then run `keur law lock {Parent(directory)}`.", $"Lees {nederlands} opnieuw en draai dan `keur law lock {Parent(directory)}`.");
    }

    /// <summary>The directory of the whole law: the command locks every folder of it.</summary>
    private static string Parent(string directory) => directory.Contains('/') ? directory[..directory.LastIndexOf('/')] : directory;
}
