using System.Reflection;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Image;
using Keur.Law.Versions;

namespace Keur.Platform.Shell.Law;

/// <summary>What this program carries of the law: the image of the acts, and what is content without being an act.</summary>
internal static class LawContent
{
    /// <summary>The acts.</summary>
    public static LawLibrary Library() => LawImage.ReadCarried(Bytes("law.image"));

    /// <summary>What the country of an actor answers.</summary>
    public static CountryMapping Countries()
    {
        const string Name = "mappings/countries.json";
        return CountryMappingReader.Read(new SourceFile(Name, Text(Name)!), new Diagnostics())
            ?? throw new InvalidOperationException($"This program carries a broken {Name}.");
    }

    /// <summary>A text carried along; null where there is none of this name.</summary>
    public static string? Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The names of what is carried below a folder, without the folder.</summary>
    public static IReadOnlyList<string> NamesBelow(string folder) =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Select(n => n[folder.Length..]).Order(StringComparer.Ordinal)];

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
