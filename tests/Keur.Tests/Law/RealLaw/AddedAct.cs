using Keur.Law;
using Keur.Law.Checking;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Proofs;
using Keur.Tests.House;

namespace Keur.Tests.Law.RealLaw;

/// <summary>
/// The law of this repository with an invented act that amends the regulation, put beside it the way `law/README.md` tells: the outline is that of the
/// amending act before it, with one more path.
/// </summary>
internal sealed class AddedAct
{
    private const string Base = "eu-2024-1689";
    private const string Before = "law/eu-2026-1744/outline.json";

    /// <summary>Reads the law with the act.</summary>
    /// <param name="id">The id of the act.</param>
    /// <param name="files">Its files but for the outline, in a folder of its id.</param>
    /// <param name="path">The path it adds to the outline.</param>
    /// <param name="after">The path after which it stands.</param>
    public AddedAct(string id, IEnumerable<SourceFile> files, string path, string after)
    {
        var outline = Repository.Read(Before).Replace("\"eu-2026-1744\"", $"\"{id}\"").Replace($"\"{after}\"", $"\"{after}\", \"{path}\"");
        var library = LawReader.Read([.. LawReader.FilesOf(Path.Combine(Repository.Root, "law")), .. files, new SourceFile($"law/{id}/outline.json", outline)], Diagnostics);
        var texts = library.TextsOf(Base, Diagnostics);
        Translations.Check(library, Diagnostics);
        (Text, Without) = (texts[^1], texts[^2]);
    }

    /// <summary>What is wrong with the law and the act, examples apart.</summary>
    public Diagnostics Diagnostics { get; } = new();

    /// <summary>The regulation with the act worked in.</summary>
    public LawText Text { get; }

    /// <summary>The regulation as it stands without.</summary>
    public LawText Without { get; }

    /// <summary>The kinds of mistakes found.</summary>
    public IEnumerable<string> Mistakes => Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code);

    /// <summary>The titles of the examples that no longer hold.</summary>
    public IEnumerable<string> Overturned => new ExampleRunner(Text).Run().Select(f => f.Example.Title).Distinct();
}
