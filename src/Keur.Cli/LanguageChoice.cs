using Keur.Law;

namespace Keur.Cli;

/// <summary>Finds the reader's language: `--lang`, else `LC_ALL` or `LANG`, else English.</summary>
internal static class LanguageChoice
{
    private static readonly string[] Variables = ["LC_ALL", "LANG"];

    /// <summary>The language of a command line, before it is read as such: what is wrong with it must be said in that language.</summary>
    public static Language Of(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Count)
            {
                return Of(args[i + 1]);
            }

            if (args[i].StartsWith("--lang=", StringComparison.Ordinal))
            {
                return Of(args[i]["--lang=".Length..]);
            }
        }

        var set = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return Of(set ?? string.Empty);
    }

    private static Language Of(string tag) => tag == "nl" || tag.StartsWith("nl_", StringComparison.Ordinal) || tag.StartsWith("nl-", StringComparison.Ordinal) ? Language.Dutch : Language.English;
}
