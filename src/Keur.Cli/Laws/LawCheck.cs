using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Proofs;

namespace Keur.Cli.Laws;

/// <summary>All checks of a law that was read.</summary>
internal static class LawCheck
{
    /// <summary>Composes every text and checks translations, examples, and what takes reasoning; reasoning waits until the rest is right.</summary>
    public static void Run(LawLibrary library, Diagnostics diagnostics)
    {
        var texts = new List<LawText>();
        foreach (var act in library.BaseActs)
        {
            texts.AddRange(library.TextsOf(act.Id, diagnostics));
        }

        Translations.Check(library, diagnostics);
        if (diagnostics.Any(d => d.Severity == Severity.Error && d.Code is "circle"))
        {
            return;
        }

        UnusedFacts.Check(texts, diagnostics);
        foreach (var text in texts)
        {
            Soundness.Check(text, diagnostics);
            diagnostics.AddRange(new ExampleRunner(text).Run().Select(f => f.ToDiagnostic()));
        }
    }
}
