using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Versions;

/// <summary>One folder of the law, read: the vocabulary, or an act.</summary>
/// <param name="Folder">The name of the folder.</param>
/// <param name="Files">Its files but the twins, in the order of their names.</param>
internal sealed record ActSource(string Folder, IReadOnlyList<LawFile> Files)
{
    /// <summary>The act; null for the vocabulary.</summary>
    public Act? Act { get; init; }

    /// <summary>Its outline; null where it has none.</summary>
    public Outline? Outline
    {
        get => OutlineLater.Value;
        init => OutlineLater = new(value);
    }

    /// <summary>Its Dutch texts.</summary>
    public TwinIndex Twins
    {
        get => TwinsLater.Value;
        init => TwinsLater = new(value);
    }

    /// <summary>The outline, made when first asked for.</summary>
    public Lazy<Outline?> OutlineLater { get; init; } = new((Outline?)null);

    /// <summary>The Dutch texts, made when first asked for.</summary>
    public Lazy<TwinIndex> TwinsLater { get; init; } = new(TwinIndex.Empty);

    /// <summary>Its lock of translations; null where it has none.</summary>
    public SourceFile? Lock { get; init; }

    /// <summary>The declarations of all files.</summary>
    public IEnumerable<Declaration> Declarations => Files.SelectMany(f => f.Declarations);

    /// <summary>The amendments of all files.</summary>
    public IEnumerable<Amendment> Amendments => Files.SelectMany(f => f.Amendments);

    /// <summary>What it says, without words, whatever the order of its files.</summary>
    public IEnumerable<string> Essences =>
        Declarations.Select(d => d.Essence).Concat(Amendments.Select(a => a.Essence)).Order(StringComparer.Ordinal);
}
