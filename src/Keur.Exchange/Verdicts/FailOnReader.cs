using Keur.Law;

namespace Keur.Exchange.Verdicts;

/// <summary>Reads what `--fail-on` says: `CLASS[:TIMING],…`.</summary>
public static class FailOnReader
{
    /// <summary>The name under which messages point into the option.</summary>
    public const string Option = "--fail-on";

    /// <summary>The rules; null, with an error for each that names no class or no timing.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="classes">The ids of the classes.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static IReadOnlyList<FailOnRule>? Read(string written, IReadOnlyCollection<string> classes, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var file = new SourceFile(Option, written);
        var rules = new List<FailOnRule?>();
        var start = 0;
        foreach (var part in written.Split(','))
        {
            var skipped = part.Length - part.TrimStart().Length;
            rules.Add(ReadOne(part.Trim(), new SourceSpan(file, 1, start + skipped + 1, Math.Max(1, part.Trim().Length)), classes, diagnostics));
            start += part.Length + 1;
        }

        return rules.Contains(null) ? null : [.. rules.OfType<FailOnRule>().Distinct()];
    }

    private static FailOnRule? ReadOne(string part, SourceSpan span, IReadOnlyCollection<string> classes, Diagnostics diagnostics)
    {
        var colon = part.IndexOf(':');
        var name = colon < 0 ? part : part[..colon];
        var timing = colon < 0 ? null : part[(colon + 1)..];
        if (!classes.Contains(name))
        {
            var all = string.Join(", ", classes);
            diagnostics.Error(
                "unknown-class",
                span with { Length = Math.Max(1, name.Length) },
                new($"There is no class `{name}`.", $"Er is geen klasse `{name}`."),
                NearestName.Advice(name, classes) ?? new($"The classes are {all}.", $"De klassen zijn {all}."));
            return null;
        }

        if (timing is not null && !WireNames.Timings.Contains(timing))
        {
            var all = string.Join(", ", WireNames.Timings);
            diagnostics.Error(
                "unknown-timing",
                new SourceSpan(span.File, 1, span.Column + colon + 1, Math.Max(1, timing.Length)),
                new($"`{timing}` says nothing of when a class binds.", $"`{timing}` zegt niets over wanneer een klasse bindt."),
                NearestName.Advice(timing, WireNames.Timings) ?? new($"After a class stands one of {all}.", $"Na een klasse staat een van {all}."));
            return null;
        }

        return new FailOnRule(name, timing);
    }
}
