using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Laws.Due;

/// <summary>Finds the lengths of time that are meant.</summary>
internal static class Limits
{
    /// <summary>
    /// Those of a duty by its id, those a provision sets or that lie in it, or one typed as itself. Empty where nothing is meant.
    /// </summary>
    public static IReadOnlyList<Limit> Of(LawText text, string asked)
    {
        if (DurationWords.Read(asked) is { } typed)
        {
            return [new Limit(DurationWords.Of(typed), null, null, typed, null, null, Lasts: false)];
        }

        var all = text.Duties.SelectMany(Of).ToList();
        var named = all.FindAll(l => l.Id == asked);
        return named.Count > 0 ? named : all.FindAll(l => l.Cite is { } cite && IsIn(cite, asked));
    }

    /// <summary>The ids of duties that have a limit, for advice.</summary>
    public static IEnumerable<string> Ids(LawText text) => text.Duties.SelectMany(Of).Select(l => l.Id!).Distinct();

    private static bool IsIn(Citation cite, string asked) => asked.Length > 0 && cite.IsWithin(new Citation(asked));

    private static IEnumerable<Limit> Of(Duty duty)
    {
        var own = duty.Cites.Count > 0 ? duty.Cites[0] : (Citation?)null;
        Citation? First(IReadOnlyList<Citation> cites) => cites.Count > 0 ? cites[0] : own;
        return duty.Within.Select(w => new Limit(duty.Title, duty.Id, First(w.Cites), w.Length, w.Event, w.When, Lasts: false))
            .Concat(duty.For.Select(f => new Limit(duty.Title, duty.Id, First(f.Cites), f.Length, f.From.Count > 0 ? f.From[0] : null, f.When, Lasts: true)));
    }
}
