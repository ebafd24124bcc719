namespace Keur.Law;

/// <summary>One thing that is wrong with a text, said so that its writer can mend it.</summary>
/// <param name="Code">A stable short name of the kind of mistake: `unknown-name`.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, in the reader's words.</param>
/// <param name="Advice">What to do about it; null where the message says it all.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, Words Message, Words? Advice = null)
{
    /// <summary>The message with its position, the line itself underlined, and the advice.</summary>
    public string Render(Language language)
    {
        var kind = Severity == Severity.Error
            ? new Words("error", "fout").In(language)
            : new Words("note", "opmerking").In(language);
        var text = $"{Span}: {kind}: {Message.In(language)} [{Code}]";
        var line = Span.File.LineAt(Span.Line);
        if (line.Length > 0)
        {
            text += Environment.NewLine + Underlined(line);
        }

        return Advice is null ? text : text + Environment.NewLine + "       " + Advice.In(language);
    }

    private const int Widest = 160;

    private string Underlined(string line)
    {
        var skipped = Math.Max(0, Math.Min(Span.Column - 1 - (Widest / 2), line.Length - Widest));
        var shown = line.Substring(skipped, Math.Min(Widest, line.Length - skipped)).Replace('\t', ' ');
        var at = Math.Clamp(Span.Column - 1 - skipped, 0, shown.Length);
        var carets = new string('^', Math.Max(1, Math.Min(Span.Length, shown.Length - at)));
        return $"{Span.Line,6} | {shown}{Environment.NewLine}       | {new string(' ', at)}{carets}";
    }
}
