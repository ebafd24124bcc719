using System.Text;
using Keur.Law.Model;

namespace Keur.Tests.Law.Image;

/// <summary>Writes down what a text holds, with the place of everything, so that two texts can be compared.</summary>
internal static class TextReport
{
    public static string Of(LawText text)
    {
        var report = new StringBuilder();
        report.AppendLine($"{text.Act} {string.Join(", ", text.Amendments)} {text.Since} {text.Hash}");
        foreach (var fact in text.Facts)
        {
            report.AppendLine($"{fact.Index} {fact.Id} {fact.Type} {fact.Ask.English}|{fact.Ask.Dutch}|{fact.Help?.English}|{fact.Help?.Dutch} {fact.Span}");
            report.AppendJoin(' ', fact.Values.Select(v => v.ToString())).AppendLine();
        }

        foreach (var conclusion in text.Conclusions)
        {
            report.AppendLine($"{conclusion.Kind} {conclusion.Id} {conclusion.Title.English}|{conclusion.Title.Dutch} @ {string.Join(", ", conclusion.Cites)} {conclusion.Span}");
            report.AppendLine($"  {conclusion.Prose.English}|{conclusion.Prose.Dutch}");
            report.AppendLine($"  {conclusion.When?.GetType().Name} {conclusion.Unless.Count}");
        }

        foreach (var example in text.Examples)
        {
            report.AppendLine($"example {example.Title} {example.Source} {example.Locator} {example.AsOf} {example.Span}");
            report.AppendJoin(' ', example.Then.Select(o => $"{o.Kind} {o.Id} {o.Expected} {string.Join('+', o.Names)} {o.Day} {o.Amount} {o.Span}")).AppendLine();
            report.AppendJoin(' ', example.Given.Select(a => $"{a.Fact} {a.YesNo} {string.Join('+', a.Includes)} {a.Number}")).AppendLine();
        }

        report.AppendLine($"{text.Penalties.Count} {text.Forms.Count} {text.Phases.Count} {text.Spares.Count} {text.Readings.Count} {text.Stated.Count} {text.Invariants.Count} {text.Shorthands.Count}");
        return report.ToString();
    }
}
