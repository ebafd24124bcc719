using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>The answer in a sentence: what the system is, since or from when, by which provision; then what is still open.</summary>
public static class AnswerSentence
{
    /// <summary>The sentence.</summary>
    public static Words Of(JudgedCase judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var verdict = judged.Verdict;
        var held = verdict.Classes.Where(c => c.State == State.Yes).Select(c => Held(c, verdict)).ToList();
        var open = verdict.Classes.Where(c => (c.State is State.Open or State.BeyondBudget) && !IsOtherwise(c.Conclusion)).ToList();
        var who = CaseName.Of(judged);
        var first = held.Count > 0 ? Phrases.Joined("; ", held) : new("not decided yet", "nog niet beslist");
        var sentence = Phrases.Ended(new($"{who}: {first.English}", $"{who}: {first.Dutch}"));
        return open.Count == 0 ? sentence : Phrases.Joined(" ", [sentence, StillOpen(open)]);
    }

    /// <summary>Whether a class holds that a check reports by default.</summary>
    internal static bool Fails(Judged judged) => judged is { State: State.Yes, Conclusion: Group { Name.Fails: true } };

    /// <summary>Whether this is the class when no other holds: it is open only because another is, so naming it says nothing more.</summary>
    internal static bool IsOtherwise(Conclusion? conclusion) => conclusion is Group { Name.Otherwise: true };

    private static Words Held(Judged judged, Verdict verdict)
    {
        var name = ((Group)judged.Conclusion).Name!;
        if (name.Otherwise)
        {
            var others = Phrases.Joined(", ", verdict.Text.Classes.Where(c => !c.Name!.Otherwise && !c.Name.Outside).Select(c => Phrases.Inside(c.Title)));
            return new($"none of the classes ({others.English})", $"geen van de klassen ({others.Dutch})");
        }

        var title = Phrases.Inside(judged.Conclusion.Title);
        if (name.Outside)
        {
            var by = LawLinks.CiteOf(judged) is { Named: var named } ? new($", {named.English}", $", {named.Dutch}") : Words.Same(string.Empty);
            var ground = judged.Because.Select(b => Phrases.Inside(b.Title)).FirstOrDefault();
            return ground is null ? title : new($"{title.English} ({ground.English}{by.English})", $"{title.Dutch} ({ground.Dutch}{by.Dutch})");
        }

        var cite = LawLinks.Bracketed(LawLinks.CiteOf(judged));
        var timed = judged.Timed is { } when ? TimedWords.Of(when) : Words.Same(string.Empty);
        return new($"{title.English}{cite.English} {timed.English}".TrimEnd(' ', '.'), $"{title.Dutch}{cite.Dutch} {timed.Dutch}".TrimEnd(' ', '.'));
    }

    private static Words StillOpen(List<Judged> open)
    {
        var names = Phrases.Joined(", ", open.Select(Open));
        return new($"Still open: {names.English}.", $"Nog open: {names.Dutch}.");
    }

    private static Words Open(Judged judged)
    {
        var title = Phrases.Inside(judged.Conclusion.Title);
        return judged switch
        {
            { State: State.BeyondBudget } => new($"{title.English} (too much work to settle)", $"{title.Dutch} (te veel werk om te beslissen)"),
            { NeedsAssessment: true } => new($"{title.English} (needs an assessment)", $"{title.Dutch} (vraagt een beoordeling)"),
            _ => title,
        };
    }
}
