using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Verdicts;

/// <summary>The terms of a duty in a few words: at whose request, at once, within how long, how often and how long. Nothing where the law sets none.</summary>
public static class TermsWords
{
    /// <summary>The words; null for a duty without terms.</summary>
    public static Words? Of(Duty duty)
    {
        var terms = new List<Words>();
        if (duty.AskedBy.Count > 0)
        {
            var who = Phrases.Joined(", ", [.. duty.AskedBy.Select(Phrases.Inside)]);
            terms.Add(new($"on request ({who.English})", $"op verzoek ({who.Dutch})"));
        }

        if (duty.AtOnce)
        {
            terms.Add(new("at once", "meteen"));
        }

        if (duty.Within.Count > 0)
        {
            var lengths = duty.Within.Select(w => w.Length).Distinct().Select(DurationWords.Of).ToList();
            var often = Listed(lengths);
            terms.Add(lengths.Count == 1 ? new($"within {often.English}", $"binnen {often.Dutch}") : new($"within {often.English}, as the case may be", $"binnen {often.Dutch}, naargelang het geval"));
        }

        if (duty.Every is { } every)
        {
            var length = DurationWords.Of(every);
            terms.Add(new($"every {(every.Count == 1 ? length.English[2..].TrimEnd('s') : length.English)}", $"{(every.Count == 1 ? "elk" : "elke")} {(every.Count == 1 ? length.Dutch[2..] : length.Dutch)}"));
        }

        terms.AddRange(duty.For.Take(1).Select(Lasting));
        return terms.Count == 0 ? null : Phrases.Joined(", ", terms);
    }

    private static Words Listed(List<Words> lengths) =>
        new(string.Join(" or ", lengths.Select(l => l.English)), string.Join(" of ", lengths.Select(l => l.Dutch)));

    private static Words Lasting(Term term)
    {
        var length = DurationWords.Of(term.Length);
        return term.Bound switch
        {
            "at least" => new($"for at least {length.English}", $"ten minste {length.Dutch} lang"),
            "at most" => new($"for at most {length.English}", $"ten hoogste {length.Dutch} lang"),
            _ => new($"for {length.English}", $"{length.Dutch} lang"),
        };
    }
}
