using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>Which classes come out differently under several laws, and by which provision.</summary>
public static class ClassDifferences
{
    /// <summary>A sentence for each class that differs; none where all agree.</summary>
    public static IReadOnlyList<Words> Of(LawGroup group) => [.. group.ClassIds.Select(id => Of(group, id)).OfType<Words>()];

    /// <summary>The sentence about one class; null where all agree.</summary>
    internal static Words? Of(LawGroup group, string id)
    {
        var states = group.Cases.Select(c => (Case: c, Judged: c.Verdict.Classes.FirstOrDefault(j => j.Conclusion.Id == id))).ToList();
        var title = group.TitleOf(id);
        if (states.Select(s => s.Judged?.State).Distinct().Count() > 1)
        {
            var said = Phrases.Joined("; ", states.Select(s => Said(s.Case, s.Judged)).Concat(Elsewhere(group, id)));
            return new($"{title.English}: {said.English}.", $"{title.Dutch}: {said.Dutch}.");
        }

        if (states.TrueForAll(s => s.Judged?.State == State.Yes) && Grounds(group, id).Distinct().Count() > 1)
        {
            var said = Phrases.Joined("; ", states.Select(s => Said(s.Case, s.Judged)));
            return new($"{title.English}, on other grounds: {said.English}.", $"{title.Dutch}, op andere gronden: {said.Dutch}.");
        }

        return DiffersInTime(states.ConvertAll(s => s.Judged)) ? AtOtherTimes(title, group, id) : null;
    }

    private static IEnumerable<string> Grounds(LawGroup group, string id) =>
        group.Cases.Select(c => string.Join(' ', ClassCell.GroundsOf(c.Verdict, id).Select(g => g.Conclusion.Id)));

    /// <summary>Whether a class holds at other times; an act never adopted has no times to compare.</summary>
    private static bool DiffersInTime(IReadOnlyList<Judged?> judged)
    {
        var timed = judged.Select(j => j?.Timed).OfType<Timed>().Where(t => t.Timing != Timing.IfAdopted).ToList();
        return timed.Select(t => (t.Timing, t.From)).Distinct().Count() > 1;
    }

    private static Words AtOtherTimes(Words title, LawGroup group, string id)
    {
        var said = Phrases.Joined("; ", group.Cases.Select(c => (c.Spec, Cell: ClassCell.Of(c.Verdict, id))).Select(c => new Words($"{c.Spec} {c.Cell.English}", $"{c.Spec} {c.Cell.Dutch}")));
        return new($"{title.English}, at other times: {said.English}.", $"{title.Dutch}, op andere tijden: {said.Dutch}.");
    }

    private static Words Said(JudgedCase judged, Judged? of)
    {
        if (of is null)
        {
            return new($"{judged.Spec} has no such class", $"{judged.Spec} heeft geen zo'n klasse");
        }

        var grounds = ClassCell.GroundsOf(judged.Verdict, of.Conclusion.Id);
        var state = ClassCell.StateOf(of);
        if (grounds.Count == 0)
        {
            return new($"{judged.Spec} {state.English}", $"{judged.Spec} {state.Dutch}");
        }

        var titles = Phrases.Joined(", ", grounds.Select(g => Phrases.Inside(g.Conclusion.Title)));
        var cites = ClassCell.CitesOf(grounds);
        return new($"{judged.Spec} {state.English} by {cites.English} ({titles.English})", $"{judged.Spec} {state.Dutch} door {cites.Dutch} ({titles.Dutch})");
    }

    /// <summary>For each ground that holds under one law: whether the laws under which the class does not hold have it, and where.</summary>
    private static IEnumerable<Words> Elsewhere(LawGroup group, string id)
    {
        var without = group.Cases.Where(c => c.Verdict.Classes.Any(j => j.Conclusion.Id == id && j.State == State.No));
        var held = group.Cases.SelectMany(c => ClassCell.GroundsOf(c.Verdict, id)).SelectMany(ClassCell.Listed).DistinctBy(c => c.Id).ToList();
        return from other in without
               from ground in held
               select There(other.Spec, ground, other.Verdict.Text.Find(ground.Id));
    }

    // Acts number their lists each in its own way, so the same number may be another entry: its title tells.
    private static Words There(string spec, Because ground, Conclusion? there) => there switch
    {
        { Cites: [var cite, ..] } when there.Title.English == ground.Title.English =>
            new($"{spec} has that in {cite.Named.English}, and it does not hold here", $"{spec} heeft dat in {cite.Named.Dutch}, en het geldt hier niet"),
        { Cites: [var cite, ..] } =>
            new($"{spec} has no such ground ({cite.Named.English} there: {Phrases.Inside(there.Title).English})", $"{spec} heeft zo'n grond niet ({cite.Named.Dutch} daar: {Phrases.Inside(there.Title).Dutch})"),
        _ => new($"{spec} has no such ground", $"{spec} heeft zo'n grond niet"),
    };
}
