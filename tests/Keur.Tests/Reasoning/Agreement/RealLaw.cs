using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Tests.House;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>The law of this repository.</summary>
internal static class RealLaw
{
    private static readonly Lazy<LawLibrary> Read = new(() => LawReader.Read(LawReader.FilesOf(Path.Combine(Repository.Root, "law")), new Diagnostics()));

    public static LawLibrary Library => Read.Value;

    /// <summary>Every text of the regulation.</summary>
    public static IReadOnlyList<LawText> Texts { get; } = Library.TextsOf("eu-2024-1689", new Diagnostics());

    /// <summary>Every text of every act.</summary>
    public static IReadOnlyList<LawText> AllTexts { get; } = [.. Library.BaseActs.SelectMany(a => Library.TextsOf(a.Id, new Diagnostics()))];
}
