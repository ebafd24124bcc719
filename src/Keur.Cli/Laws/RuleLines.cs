using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>The clauses of a conclusion, a line each.</summary>
internal static class RuleLines
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(Conclusion conclusion, Language language)
    {
        if (conclusion is Duty bearer)
        {
            yield return $"on      {string.Join(", ", bearer.Roles.Select(r => r.Title.In(language)).Concat(bearer.Parties.Select(p => p.Title.In(language))))}";
        }

        if (conclusion.When is { } when)
        {
            foreach (var line in Condition("when    ", when))
            {
                yield return line;
            }
        }

        foreach (var unless in conclusion.Unless)
        {
            yield return $"unless  {FormulaText.Of(unless.Formula)}{(unless.Cites.Count > 0 ? $"  @ {string.Join(", ", unless.Cites)}" : string.Empty)}";
        }

        foreach (var line in Own(conclusion, language))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Condition(string word, Formula formula)
    {
        if (formula is not ListFormula { Points.Count: > 1 } list)
        {
            yield return word + FormulaText.Of(formula);
            yield break;
        }

        yield return word + (list.All ? "all of" : "any of");
        foreach (var point in list.Points)
        {
            var label = point.Label is null ? "-" : $"({point.Label})";
            yield return $"          {label} {FormulaText.Of(point.Formula)}";
        }
    }

    private static IEnumerable<string> Own(Conclusion conclusion, Language language) => conclusion switch
    {
        Route route => route.Ways.SelectMany(w => w.Lines.Select(l => $"{(l.Must ? "must" : "may ")}    {w.Value}{Tail(" when ", l.When)}{Tail(" unless ", l.Unless)}")),
        Duty duty => DutyLines(duty, language),
        Penalty penalty => PenaltyLines(penalty, language),
        Flag flag => [$"points to  {flag.PointsTo.In(language)}"],
        _ => [],
    };

    private static string Tail(string word, Formula? formula) => formula is null ? string.Empty : word + FormulaText.Of(formula);

    private static List<string> DutyLines(Duty duty, Language language)
    {
        var lines = new List<string>();
        Add(lines, "to      ", duty.To.Select(t => t.In(language)));
        Add(lines, "before  ", duty.Before.Select(f => f.Id));
        Add(lines, "by      ", duty.By is { } day ? [day.ToString("yyyy-MM-dd")] : []);
        lines.AddRange(duty.AtOnce ? ["at once"] : []);
        lines.AddRange(duty.Within.Select(w => $"within  {Length(w.Length)} of {w.Event.Id}{Tail(" when ", w.When)}"));
        Add(lines, "every   ", duty.Every is { } every ? [Length(every)] : []);
        lines.AddRange(duty.For.Select(f => $"for     {f.Bound} {Length(f.Length)}{Tail(" when ", f.When)}".Replace("  ", " ", StringComparison.Ordinal)));
        return lines;
    }

    private static string Length(Duration length) => $"{length.Count} {(length.Unit == DurationUnit.WorkingDays ? "working days" : length.Unit.ToString().ToLowerInvariant())}";

    private static IEnumerable<string> PenaltyLines(Penalty penalty, Language language)
    {
        yield return $"for     {penalty.ForWords?.In(language) ?? (penalty.For!.Kind == ReachKind.Listed ? string.Join(", ", penalty.For.Listed) : penalty.For.Kind.ToString().ToLowerInvariant())}";
        if (penalty.Amount is { } amount)
        {
            yield return $"up to   EUR {amount}{(penalty.Share is { } share ? $" or {share} % of turnover, the higher" : string.Empty)}";
        }

        foreach (var lower in penalty.TheLower)
        {
            yield return $"the lower when {FormulaText.Of(lower.Formula)}";
        }

        foreach (var national in penalty.ByNationalLaw)
        {
            yield return $"by national law when {FormulaText.Of(national.Formula)}";
        }
    }

    private static void Add(List<string> lines, string word, IEnumerable<string> parts)
    {
        var text = string.Join(", ", parts);
        if (text.Length > 0)
        {
            lines.Add(word + text);
        }
    }
}
