using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>One run of the checks that take reasoning.</summary>
internal sealed class SoundnessCheck(LawText text, CaseLogic logic, Diagnostics diagnostics)
{
    private readonly Counterexample _counterexample = new(logic);

    /// <summary>Runs them all.</summary>
    public void Run()
    {
        CheckCanHold();
        CheckNevers();
        foreach (var route in text.Routes)
        {
            CheckRoute(route);
        }

        if (text.IsAdopted)
        {
            CheckDays();
        }
    }

    private bool CanBe(Diagram diagram) =>
        diagram != Diagram.False && logic.Store.Intersects(logic.Possibility.Around([diagram]).Joined, diagram);

    private void CheckCanHold()
    {
        foreach (var conclusion in text.Rules.Concat<Conclusion>(text.Duties).Concat(text.Flags).Concat(text.Routes.SelectMany(r => r.Ways)))
        {
            if (!CanBe(logic.Descriptions.Of(conclusion)))
            {
                diagnostics.Error("never-holds", conclusion.Span, new($"`{conclusion.Id}` can never hold.", $"`{conclusion.Id}` kan nooit gelden."), new("Its condition contradicts itself, a gate, or one of its exceptions.", "De voorwaarde spreekt zichzelf, een poort of een uitzondering tegen."));
            }
        }
    }

    private void CheckNevers()
    {
        foreach (var invariant in text.Invariants)
        {
            var diagram = logic.Compiler.Compile(invariant.Formula, logic.Descriptions.Of);
            if (invariant.Assumed)
            {
                continue;
            }

            if (_counterexample.Of(diagram) is { } found)
            {
                diagnostics.Error("never-fails", invariant.Span, new($"`{invariant.Id}` can be, for a system with: {found}.", $"`{invariant.Id}` kan wel, bij een systeem met: {found}."));
            }
        }
    }

    private void CheckRoute(Route route)
    {
        var arises = logic.Descriptions.Of(route);
        var musts = route.Ways.Select(w => (Way: w, Holds: Lines(w, must: true))).ToList();
        foreach (var (first, second) in musts.SelectMany((a, i) => musts.Skip(i + 1).Select(b => (a, b))))
        {
            if (_counterexample.Of(logic.Store.AndAll([arises, first.Holds, second.Holds])) is { } found)
            {
                diagnostics.Error(
                    "two-musts",
                    second.Way.Span,
                    new($"`{route.Id}` prescribes both {first.Way.Value} and {second.Way.Value}, for a system with: {found}.", $"`{route.Id}` schrijft zowel {first.Way.Value} als {second.Way.Value} voor, bij een systeem met: {found}."),
                    new("Settle it by `unless`, or by a `reading` where the text is silent.", "Beslis dit met `unless`, of met een `reading` waar de tekst zwijgt."));
            }
        }

        var any = logic.Compiler.Join(route.Ways.SelectMany(w => new[] { Lines(w, must: true), Lines(w, must: false) }), all: false);
        if (_counterexample.Of(logic.Store.And(arises, logic.Store.Not(any))) is { } gap)
        {
            diagnostics.Error("route-gap", route.Span, new($"`{route.Id}` leads nowhere, for a system with: {gap}.", $"`{route.Id}` leidt nergens heen, bij een systeem met: {gap}."), new("Add a way, or narrow `when`.", "Voeg een weg toe, of maak `when` nauwer."));
        }
    }

    private Diagram Lines(Way way, bool must) =>
        logic.Compiler.Join(way.Lines.Where(l => l.Must == must).Select(l => Bodies.Line(logic.Compiler, l, logic.Descriptions.Of)), all: false);

    private void CheckDays()
    {
        var end = logic.On(DateOnly.MaxValue);
        foreach (var duty in text.Duties)
        {
            var dayless = logic.Store.And(logic.Descriptions.Of(duty), logic.Store.Not(end.HasBegun(duty)));
            if (_counterexample.Of(dayless) is { } found)
            {
                diagnostics.Error("no-day", duty.Span, new($"`{duty.Id}` can be owed but never gets a day, for a system with: {found}.", $"`{duty.Id}` kan gelden maar krijgt nooit een dag, bij een systeem met: {found}."), new("Give the phase of its first citation a `from` for this case.", "Geef de fase van de eerste bepaling een `from` voor dit geval."));
            }
        }
    }
}
