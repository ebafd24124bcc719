using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Proofs;

/// <summary>Compares the lengths of time an example expects of a duty with those that hold, in the order of the law.</summary>
internal sealed class LengthCheck(CaseLogic logic)
{
    /// <summary>What follows instead; null where it is as expected.</summary>
    public Words? Differs(Outcome outcome)
    {
        if (logic.Text.Duties.FirstOrDefault(d => d.Id == outcome.Id) is not { } duty)
        {
            return OutcomeCheck.Unknown(outcome);
        }

        var lengths = LengthsOf(outcome.Kind, duty).Select(l => (l.Length, State: l.When is null ? State.Yes : logic.StateOf(l.When))).Where(l => l.State != State.No).ToList();
        var isOpen = lengths.Exists(l => l.State != State.Yes);
        if (outcome.Expected == "open" ? isOpen : !isOpen && lengths.Select(l => l.Length).SequenceEqual(outcome.Lengths))
        {
            return null;
        }

        return isOpen
            ? new($"which lengths of time hold for `{duty.Id}` is open.", $"welke termijnen voor `{duty.Id}` gelden is open.")
            : new($"for `{duty.Id}` hold: {Shown(lengths.Select(l => l.Length), Language.English)}.", $"voor `{duty.Id}` geldt: {Shown(lengths.Select(l => l.Length), Language.Dutch)}.");
    }

    private static IEnumerable<(Duration Length, Formula? When)> LengthsOf(OutcomeKind kind, Duty duty) => kind switch
    {
        OutcomeKind.Within => duty.Within.Select(w => (w.Length, w.When)),
        OutcomeKind.Lasts => duty.For.Select(t => (t.Length, t.When)),
        _ => duty.Every is { } every ? [(every, null)] : [],
    };

    private static string Shown(IEnumerable<Duration> lengths, Language language)
    {
        var shown = string.Join(language == Language.Dutch ? " en " : " and ", lengths.Select(l => DurationWords.Of(l).In(language)));
        return shown.Length > 0 ? shown : new Words("none", "geen").In(language);
    }
}
