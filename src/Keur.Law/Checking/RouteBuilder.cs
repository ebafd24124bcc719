using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes the routes of a text and their ways.</summary>
internal sealed class RouteBuilder(BindingContext context)
{
    private readonly List<(Route Route, Declaration Declaration)> _routes = [];

    /// <summary>The routes made.</summary>
    public IReadOnlyList<Route> Routes => [.. _routes.Select(r => r.Route)];

    /// <summary>Makes a route and its ways.</summary>
    public void Declare(Declaration declaration)
    {
        var route = new Route
        {
            Id = declaration.Id.Text,
            Kind = ConclusionKind.Route,
            Title = context.Title(declaration),
            Prose = context.Prose(declaration),
            Cites = Declarer.Cites(context, declaration),
            Span = declaration.Id.Span,
        };
        Declarer.Declare(context, declaration, route);
        var lines = LinesOf(declaration);
        route.Ways = [.. lines.Select(l => l.Names[0].Text).Distinct().Select(value => MakeWay(route, declaration, lines, value))];
        if (lines.Count == 0)
        {
            context.Diagnostics.Error("no-way", declaration.Id.Span, new($"`{declaration.Key}` has no way.", $"`{declaration.Key}` heeft geen weg."), new("Add `must` or `may` and what the way is called.", "Voeg `must` of `may` toe en hoe de weg heet."));
        }

        _routes.Add((route, declaration));
    }

    private Way MakeWay(Route route, Declaration declaration, List<Clause> lines, string value)
    {
        var title = lines.FirstOrDefault(l => l.Names[0].Text == value && l.Text is not null);
        var cites = lines.Where(l => l.Names[0].Text == value).SelectMany(l => l.Cites).Distinct().ToList();
        var way = new Way
        {
            Id = $"{route.Id}/{value}",
            Kind = ConclusionKind.Way,
            Title = title is null ? Words.Same(value) : context.Text(declaration, value, title.Text!),
            Cites = cites.Count > 0 ? cites : route.Cites,
            Span = lines.First(l => l.Names[0].Text == value).Names[0].Span,
            Route = route,
            Value = value,
        };
        Declarer.Declare(context, declaration with { Id = new Name(way.Id, way.Span) }, way);
        return way;
    }

    /// <summary>Binds the conditions of routes and ways.</summary>
    public void Bind()
    {
        foreach (var (route, declaration) in _routes)
        {
            ConclusionBinder.BindTests(context, route, declaration);
            var cited = ConclusionBinder.FirstOf(route.Cites);
            foreach (var way in route.Ways)
            {
                way.Lines = [.. LinesOf(declaration).Where(l => l.Names[0].Text == way.Value).Select(l => BindLine(l, cited))];
            }
        }
    }

    private WayLine BindLine(Clause clause, Citation? cited)
    {
        var at = ConclusionBinder.FirstOf(clause.Cites) ?? cited;
        return new WayLine(
            clause.Word == ClauseWord.Must,
            context.Conditions.BindOptional(clause.Condition, at),
            context.Conditions.BindOptional(clause.Unless, at),
            context.Cited(clause.Cites, clause.Span),
            clause.Span);
    }

    private static List<Clause> LinesOf(Declaration declaration) =>
        [.. declaration.Clauses.Where(c => c.Word is ClauseWord.Must or ClauseWord.May)];
}
