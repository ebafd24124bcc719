using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Proofs;

/// <summary>No route prescribes two ways at once, and none that arises leads nowhere.</summary>
internal sealed class RouteProof : IProof
{
    /// <inheritdoc/>
    public bool OnEverySide => true;

    /// <inheritdoc/>
    public IEnumerable<ProofResult> Try(ProofGround ground) => ground.Text.Routes.Where(r => ground.Concerns(r) || r.Ways.Any(ground.Concerns)).SelectMany(r => Pairs(r).Select(p => OneMust(ground, p.First, p.Second)).Append(NoGap(ground, r)));

    private static IEnumerable<(Way First, Way Second)> Pairs(Route route)
    {
        var musts = route.Ways.Where(w => w.Lines.Any(l => l.Must)).ToList();
        return musts.SelectMany((a, i) => musts.Skip(i + 1).Select(b => (a, b)));
    }

    private static ProofResult OneMust(ProofGround ground, Way first, Way second) => ground.Never(
        new Claim("one-must", $"{first.Id} and {second.Value}", second.Span),
        () => ground.Store.AndAll([ground.Described(first.Route), Lines(ground, first, must: true), Lines(ground, second, must: true)]),
        found => new(
            "two-musts",
            Severity.Error,
            second.Span,
            new($"`{first.Route.Id}` prescribes both {first.Value} and {second.Value}, for a system with: {found}.", $"`{first.Route.Id}` schrijft zowel {first.Value} als {second.Value} voor, bij een systeem met: {found}."),
            new("Settle it by `unless`, or by a `reading` where the text is silent.", "Beslis dit met `unless`, of met een `reading` waar de tekst zwijgt.")));

    private static ProofResult NoGap(ProofGround ground, Route route) => ground.Never(
        new Claim("no-gap", route.Id, route.Span),
        () => ground.Store.And(ground.Described(route), ground.Store.Not(ground.Logic.Compiler.Join(route.Ways.SelectMany(w => new[] { Lines(ground, w, must: true), Lines(ground, w, must: false) }), all: false))),
        gap => new("route-gap", Severity.Error, route.Span, new($"`{route.Id}` leads nowhere, for a system with: {gap}.", $"`{route.Id}` leidt nergens heen, bij een systeem met: {gap}."), new("Add a way, or narrow `when`.", "Voeg een weg toe, of maak `when` nauwer.")));

    private static Diagram Lines(ProofGround ground, Way way, bool must) =>
        ground.Logic.Compiler.Join(way.Lines.Where(l => l.Must == must).Select(l => Bodies.Line(ground.Logic.Compiler, l, ground.Logic.Descriptions.Of)), all: false);
}
