using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads conclusions, kind by kind in the order of a text; what they say of others comes in their bodies.</summary>
internal static class ConclusionReader
{
    /// <summary>The conclusions of one kind, which can be named from then on.</summary>
    public static T[] Read<T>(ref BoundReader reader, BoundItem<T> read)
        where T : Conclusion
    {
        var conclusions = reader.List(read);
        foreach (var conclusion in conclusions)
        {
            conclusion.Index = reader.Names.Conclusions.Count;
            reader.Names.Conclusions.Add(conclusion);
        }

        return conclusions;
    }

    /// <summary>A shared name.</summary>
    public static NamedThing ReadThing(ref BoundReader reader) => new((NamedKind)reader.Number(), reader.Text(), reader.Words())
    {
        Outside = reader.Flag(),
        Otherwise = reader.Flag(),
        Fails = reader.Flag(),
    };

    /// <summary>A group without its grounds.</summary>
    public static Group ReadGroup(ref BoundReader reader)
    {
        var (id, kind, title, prose, cites, span) = ConclusionHead.Read(ref reader);
        var name = reader.Flag() ? ReadThing(ref reader) : null;
        return new Group { Id = id, Kind = kind, Title = title, Prose = prose, Cites = cites, Span = span, Name = name };
    }

    /// <summary>A rule without its condition.</summary>
    public static Rule ReadRule(ref BoundReader reader)
    {
        var (id, kind, title, prose, cites, span) = ConclusionHead.Read(ref reader);
        return new Rule { Id = id, Kind = kind, Title = title, Prose = prose, Cites = cites, Span = span, Group = reader.OptionalConclusion<Group>() };
    }

    /// <summary>A duty without its conditions and limits.</summary>
    public static Duty ReadDuty(ref BoundReader reader)
    {
        var (id, kind, title, prose, cites, span) = ConclusionHead.Read(ref reader);
        return new Duty
        {
            Id = id,
            Kind = kind,
            Title = title,
            Prose = prose,
            Cites = cites,
            Span = span,
            Roles = reader.Conclusions<Group>(),
            Parties = reader.List(static (ref BoundReader r) => BoundNames.At(r.Names.Parties, r.Number())),
            AskedBy = reader.List(static (ref BoundReader r) => r.Words()),
            To = reader.List(static (ref BoundReader r) => r.Words()),
            Before = reader.Facts(),
            By = reader.OptionalDay(),
            AtOnce = reader.Flag(),
            Every = reader.OptionalLength(),
            Paper = reader.OptionalWords(),
        };
    }

    /// <summary>A route without its ways.</summary>
    public static Route ReadRoute(ref BoundReader reader)
    {
        var (id, kind, title, prose, cites, span) = ConclusionHead.Read(ref reader);
        return new Route { Id = id, Kind = kind, Title = title, Prose = prose, Cites = cites, Span = span };
    }

    /// <summary>A way without its lines; its route has it from then on.</summary>
    public static Way ReadWay(ref BoundReader reader)
    {
        var (id, kind, title, prose, cites, span) = ConclusionHead.Read(ref reader);
        var route = reader.Conclusion<Route>();
        var way = new Way { Id = id, Kind = kind, Title = title, Prose = prose, Cites = cites, Span = span, Route = route, Value = reader.Text() };
        route.Ways = [.. route.Ways, way];
        return way;
    }

    /// <summary>A penalty without its conditions.</summary>
    public static Penalty ReadPenalty(ref BoundReader reader)
    {
        var (id, kind, title, prose, cites, span) = ConclusionHead.Read(ref reader);
        return new Penalty
        {
            Id = id,
            Kind = kind,
            Title = title,
            Prose = prose,
            Cites = cites,
            Span = span,
            For = reader.Flag() ? reader.Reach() : null,
            ForWords = reader.OptionalWords(),
            Amount = reader.OptionalAmount(),
            Share = reader.OptionalAmount(),
        };
    }

    /// <summary>A flag without its condition.</summary>
    public static Flag ReadFlag(ref BoundReader reader)
    {
        var (id, kind, title, prose, cites, span) = ConclusionHead.Read(ref reader);
        return new Flag { Id = id, Kind = kind, Title = title, Prose = prose, Cites = cites, Span = span, Roles = reader.Conclusions<Group>(), PointsTo = reader.Words() };
    }
}
