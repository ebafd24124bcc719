using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>What one law says of one class, short enough to stand beside what another says.</summary>
public static class ClassCell
{
    /// <summary>The state, since or from when, and by which provisions.</summary>
    public static Words Of(Verdict verdict, string id)
    {
        if (verdict.Classes.FirstOrDefault(c => c.Conclusion.Id == id) is not { } judged)
        {
            return new("no such class", "geen zo'n klasse");
        }

        if (judged.State != State.Yes)
        {
            return StateOf(judged);
        }

        var timed = judged.Timed is { } when ? TimedWords.Of(when) : Words.Same(string.Empty);
        var cites = CitesOf(GroundsOf(verdict, id));
        var by = cites.English.Length > 0 ? new($" ({cites.English})", $" ({cites.Dutch})") : Words.Same(string.Empty);
        return new($"yes, {timed.English}{by.English}".Replace(", (", " (", StringComparison.Ordinal).TrimEnd(',', ' '), $"ja, {timed.Dutch}{by.Dutch}".Replace(", (", " (", StringComparison.Ordinal).TrimEnd(',', ' '));
    }

    /// <summary>The state in a word or two.</summary>
    public static Words StateOf(Judged judged) => judged switch
    {
        { State: State.Yes } => new("yes", "ja"),
        { State: State.No } => new("no", "nee"),
        { NeedsAssessment: true } => new("open: needs an assessment", "open: vraagt een beoordeling"),
        _ => new("open", "open"),
    };

    /// <summary>The grounds on which a class holds.</summary>
    public static IReadOnlyList<Judged> GroundsOf(Verdict verdict, string id) =>
        [.. verdict.Grounds.Where(g => g.State == State.Yes && g.Conclusion is Rule { Group: { } group } && group.Id == id)];

    /// <summary>The provisions of grounds, and of the rules these rest on first: the list that names the use says more than the article that refers to it.</summary>
    public static Words CitesOf(IEnumerable<Judged> grounds) =>
        Phrases.Joined(", ", grounds.SelectMany(Named).Distinct().Select(c => c.Named));

    /// <summary>What a ground comes down to: the entries of lists it rests on, else itself.</summary>
    public static IReadOnlyList<Because> Listed(Judged ground)
    {
        var entries = ground.Because.SelectMany(All).Where(b => b.Cite is { IsAnnex: true }).ToList();
        return entries.Count > 0 ? entries : [new Because(ground.Conclusion.Id, ground.Conclusion.Title, LawLinks.CiteOf(ground), ground.State, [], null)];
    }

    private static IEnumerable<Citation> Named(Judged ground)
    {
        var own = ground.Conclusion.Cites.Take(1);
        var annexed = ground.Because.SelectMany(All).Select(b => b.Cite).OfType<Citation>().Where(c => c.IsAnnex);
        return own.Concat(annexed);
    }

    private static IEnumerable<Because> All(Because step) => step.Steps.SelectMany(All).Prepend(step);
}
