using Keur.Law;
using Keur.Law.Checking;
using Keur.Law.Versions;

namespace Keur.Tests.Law.Checking;

/// <summary>Small folders of law, in memory.</summary>
internal static class TwinFolder
{
    /// <summary>A library of these files, by their names below `law/`.</summary>
    public static LawLibrary Read(params (string Name, string Text)[] files) =>
        LawReader.Read(files.Select(f => new SourceFile("law/" + f.Name, f.Text)), new Diagnostics());

    /// <summary>What differs between the languages in these files.</summary>
    public static Diagnostics Differences(params (string Name, string Text)[] files)
    {
        var found = new Diagnostics();
        foreach (var source in Read(files).Sources)
        {
            TwinChecker.Check(source, found);
        }

        return found;
    }

    /// <summary>What differs between one English file of the vocabulary and its twin.</summary>
    public static Diagnostics Differences(string english, string dutch) =>
        Differences(("vocabulary/names.md", english), ("vocabulary/names.nl.md", dutch));

    /// <summary>A `keur` block with these lines.</summary>
    public static string Keur(string lines) => $"```keur\n{lines}\n```\n";

    /// <summary>An `nl` block with these lines.</summary>
    public static string Nl(string lines) => $"```nl\n{lines}\n```\n";

    /// <summary>Each mistake as `code line: message`.</summary>
    public static string[] Lines(Diagnostics found) => [.. found.Select(d => $"{d.Code} {d.Span.Line}: {d.Message}")];

    /// <summary>All mistakes in both languages.</summary>
    public static string Rendered(Diagnostics found) =>
        string.Join("\n\n", found.Select(d => d.Render(Language.English) + "\n" + d.Render(Language.Dutch)));
}
