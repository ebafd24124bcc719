using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Proofs;

/// <summary>Compares what an example expects with what follows.</summary>
internal sealed class OutcomeCheck
{
    private readonly Reasoner _reasoner;
    private readonly CaseLogic _logic;
    private readonly TimingFinder _timing;

    /// <summary>Looks at the case of an example.</summary>
    public OutcomeCheck(Reasoner reasoner, CaseLogic logic)
    {
        (_reasoner, _logic) = (reasoner, logic);
        _timing = new TimingFinder(logic, reasoner.Logic);
    }

    /// <summary>Whether what follows instead is explained; else it is only told.</summary>
    public bool Explains { get; init; } = true;

    /// <summary>What follows instead; null where it is as expected.</summary>
    public Words? Differs(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Conclusion => Conclusion(outcome, _logic.Text.Find(outcome.Id)),
        OutcomeKind.Flag => Conclusion(outcome, _logic.Text.Flags.FirstOrDefault(f => f.Id == outcome.Id)),
        OutcomeKind.Duty => Duty(outcome, _logic.Text.Duties.FirstOrDefault(d => d.Id == outcome.Id)),
        OutcomeKind.Due => Due(outcome, _logic.Text.Duties.FirstOrDefault(d => d.Id == outcome.Id)),
        OutcomeKind.Route => Route(outcome, _logic.Text.Routes.FirstOrDefault(r => r.Id == outcome.Id)),
        OutcomeKind.Penalty => new PenaltyCheck(_logic).Differs(outcome),
        OutcomeKind.Question => Question(outcome, _logic.Text.FindFact(outcome.Id)),
        OutcomeKind.Within or OutcomeKind.Lasts or OutcomeKind.Repeats => new LengthCheck(_logic).Differs(outcome),
        _ => Form(outcome, _logic.Text.Forms.FirstOrDefault(f => f.Id == outcome.Id)),
    };

    /// <summary>What is said where a text has nothing of that id.</summary>
    public static Words Unknown(Outcome outcome) => new($"there is no `{outcome.Id}`.", $"er is geen `{outcome.Id}`.");

    private Words? Conclusion(Outcome outcome, Conclusion? conclusion)
    {
        if (conclusion is null)
        {
            return Unknown(outcome);
        }

        var state = _logic.StateOf(conclusion);
        if (state == State.Yes && outcome.Expected is not ("yes" or "no" or "open"))
        {
            return Bound(outcome, _timing.Of(conclusion));
        }

        var decisive = state == State.Open ? (_logic.Decisive(() => _logic.Descriptions.Of(conclusion)) ?? []).Select(f => f.Id).ToList() : [];
        if (Written(state) == outcome.Expected && (outcome.Names.Count == 0 || outcome.Names.SequenceEqual(decisive)))
        {
            return null;
        }

        return state == State.Open
            ? new($"`{outcome.Id}` is open on {string.Join(", ", decisive)}.", $"`{outcome.Id}` is open op {string.Join(", ", decisive)}.")
            : Because(outcome.Id, conclusion, state);
    }

    private static Words? Bound(Outcome outcome, Timed timed)
    {
        var found = Written(timed.Timing);
        var day = timed.From is { } from ? $" {from:yyyy-MM-dd}" : string.Empty;
        return found == outcome.Expected && (outcome.Day is null || outcome.Day == timed.From) ? null
            : new($"`{outcome.Id}` binds {found}{day}.", $"`{outcome.Id}` bindt {found}{day}.");
    }

    private Words Because(string id, Conclusion conclusion, State state)
    {
        if (!Explains)
        {
            return Words.Same(id);
        }

        var reasons = Leaves(_reasoner.Explain(_logic.Answers.All, conclusion).Because).Select(a => AnswerText.Of(a, _logic.AsOf)).ToList();
        var because = reasons.Count == 0 ? Words.Same(string.Empty) : new Words($" because {string.Join(", ", reasons)}", $" want {string.Join(", ", reasons)}");
        return new($"`{id}` is {Written(state)}{because.English}.", $"`{id}` is {Written(state)}{because.Dutch}.");
    }

    private static IEnumerable<Answer> Leaves(IEnumerable<Because> steps) =>
        steps.SelectMany(s => s.Answer is { } answer ? [answer] : Leaves(s.Steps)).Distinct();

    /// <summary>A state as an example writes it.</summary>
    public static string Written(State state) => state switch
    {
        State.Yes => "yes",
        State.No => "no",
        State.Open => "open",
        _ => "beyond the budget",
    };

    private Words? Duty(Outcome outcome, Duty? duty)
    {
        if (duty is null)
        {
            return Unknown(outcome);
        }

        var (state, timed) = Found(duty);
        var found = state == State.Yes && outcome.Expected is not ("yes" or "no") && timed is not null ? Written(timed.Timing) : Written(state);
        if (found == outcome.Expected && (outcome.Day is null || outcome.Day == timed?.From))
        {
            return null;
        }

        var day = timed?.From is { } from ? $" {from:yyyy-MM-dd}" : string.Empty;
        var when = timed is null ? string.Empty : $" ({Written(timed.Timing)}{day})";
        return new($"the duty `{duty.Id}` is {Written(state)}{when}.", $"de plicht `{duty.Id}` is {Written(state)}{when}.");
    }

    private (State State, Timed? Timed) Found(Duty duty)
    {
        if (duty.Parties.Count > 0)
        {
            var state = _logic.StateOfTests(duty);
            return (state, state == State.Yes ? _timing.Of(duty) : null);
        }

        var judged = new DutyJudge(_logic, _timing, _reasoner.Calendar).Judge(duty).ToList();
        var owed = judged.Find(d => d.State == State.Yes);
        if (owed is not null)
        {
            return (State.Yes, owed.Timed);
        }

        // One of several roles may be certain to owe it though no single one is.
        return (_logic.StateOfReported(duty), null);
    }

    private static string Written(Timing timing) => timing switch
    {
        Timing.Now => "now",
        Timing.Later => "later",
        Timing.Spared => "spared",
        Timing.Open => "open",
        _ => "if-adopted",
    };

    private Words? Due(Outcome outcome, Duty? duty)
    {
        if (duty is null)
        {
            return Unknown(outcome);
        }

        var ends = new DutyJudge(_logic, _timing, _reasoner.Calendar).DueOf(duty)?.Moment.Day;
        var day = ends is null || duty.By < ends ? duty.By ?? ends : ends;
        return day == outcome.Day ? null
            : day is null ? new($"the duty `{duty.Id}` has no time limit that is known to end.", $"de plicht `{duty.Id}` heeft geen termijn waarvan het einde bekend is.")
            : new($"the time limit of `{duty.Id}` ends on {day:yyyy-MM-dd}.", $"de termijn van `{duty.Id}` eindigt op {day:yyyy-MM-dd}.");
    }

    private Words? Route(Outcome outcome, Route? route)
    {
        if (route is null)
        {
            return Unknown(outcome);
        }

        var judged = new RouteJudge(_logic, _timing).Judge(route);
        var found = judged.State == State.No ? "none" : judged.IsOpen ? "open" : string.Join(" or ", judged.Ways.Select(w => w.Value).Order(StringComparer.Ordinal));
        var expected = outcome.Names.Count > 0 ? string.Join(" or ", outcome.Names.Order(StringComparer.Ordinal)) : outcome.Expected;
        if (found != expected)
        {
            return new($"the route `{route.Id}` leads to {found}.", $"de route `{route.Id}` leidt naar {found}.");
        }

        return outcome.Expected is not ("must" or "may") || (outcome.Expected == "must") == judged.Prescribed ? null
            : judged.Prescribed ? new($"the route `{route.Id}` prescribes {found}.", $"de route `{route.Id}` schrijft {found} voor.")
            : new($"the route `{route.Id}` leaves {found} to choice.", $"de route `{route.Id}` laat {found} aan de keuze over.");
    }

    private Words? Question(Outcome outcome, Fact? fact)
    {
        if (fact is null)
        {
            return Unknown(outcome);
        }

        var found = Written(_logic.StateOfGate(fact));
        return found == outcome.Expected ? null : new($"whether the question `{fact.Id}` arises: {found}.", $"of de vraag `{fact.Id}` zich voordoet: {found}.");
    }

    private Words? Form(Outcome outcome, Form? form)
    {
        if (form is null)
        {
            return Unknown(outcome);
        }

        var fields = new FormJudge(_logic).Judge(form).Where(f => f.State != State.No && f.Field.Need != FieldNeed.Optional).Select(Mark);
        var found = string.Join(' ', fields);
        return found == string.Join(' ', outcome.Marks) ? null : new($"the form `{form.Id}` needs {found}.", $"het formulier `{form.Id}` vraagt {found}.");
    }

    private static string Mark(FieldJudged field) =>
        field.Field.Mark + (field.State != State.Yes ? " (open)" : field.Field.Need == FieldNeed.IfAny ? "?" : string.Empty);
}
