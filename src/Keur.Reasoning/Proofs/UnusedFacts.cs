using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Proofs;

/// <summary>Finds questions that no text of any act ever looks at.</summary>
public static class UnusedFacts
{
    /// <summary>Reports facts of the vocabulary that none of the texts uses.</summary>
    public static void Check(IReadOnlyList<LawText> texts, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var used = texts.SelectMany(FactUse.Of).Select(f => f.Id).ToHashSet();
        foreach (var fact in texts.SelectMany(t => t.Facts).Where(f => !used.Contains(f.Id)).DistinctBy(f => f.Id))
        {
            diagnostics.Error("never-matters", fact.Span, new($"`{fact.Id}` is asked but never matters.", $"`{fact.Id}` wordt gevraagd maar doet er nooit toe."), new("Use it in a rule, or leave it out.", "Gebruik het in een regel, of laat het weg."));
        }
    }
}
