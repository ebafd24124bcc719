namespace Keur.Law.Model;

/// <summary>Who an act is.</summary>
/// <param name="Id">Its id here: `eu-2024-1689`.</param>
/// <param name="Title">What it is called.</param>
public sealed record Act(string Id, Words Title)
{
    /// <summary>Its CELEX number; null where it has none.</summary>
    public string? Celex { get; init; }

    /// <summary>Its European Legislation Identifier, `…/oj`; null where there is none, as for a proposal.</summary>
    public string? Eli { get; init; }

    /// <summary>The day it was adopted.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>The day it was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day it entered into force; null: not in force.</summary>
    public DateOnly? InForce { get; init; }

    /// <summary>The id of the act it amends; null for an act that stands by itself.</summary>
    public string? Amends { get; init; }

    /// <summary>The identifier of a provision: ELI where the act has one, with `art_6/par_2` as the official site names it; null where it has none.</summary>
    public string? EliOf(Citation provision)
    {
        if (Eli is null)
        {
            return null;
        }

        const string Suffix = "/oj";
        var root = Eli.EndsWith(Suffix, StringComparison.Ordinal) ? Eli[..^Suffix.Length] : Eli;
        return $"{root}/{EliPath.Of(provision)}{Suffix}";
    }

    /// <summary>A link to the official text at a provision; to the whole act where its parts cannot be named.</summary>
    public string LinkTo(Citation provision) =>
        EliOf(provision) ?? (Celex is null ? $"https://eur-lex.europa.eu/search.html?text={Uri.EscapeDataString(Title.English)}" : $"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{Celex}");
}
