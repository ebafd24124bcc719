using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads a bound text. Nothing is looked up or checked in it: that was done before it was written.</summary>
internal static class BoundTextReader
{
    /// <summary>The text of an act with the acts that amended it.</summary>
    /// <exception cref="LawImageException">It is not as an image has it.</exception>
    public static LawText Read(ReadOnlyMemory<byte> part, BoundNames names, Act act, IReadOnlyList<Act> amendments)
    {
        var reader = new BoundReader(part, names);
        var hash = reader.Number();
        var provisions = reader.Part();
        names.Parties = reader.List(ConclusionReader.ReadThing);
        names.Facts = FactReader.Read(ref reader);
        var slots = reader.List(FactReader.ReadSlot);
        names.Readings = reader.List(ReadReading);
        var groups = ConclusionReader.Read(ref reader, ConclusionReader.ReadGroup);
        var text = new LawText
        {
            Act = act,
            Amendments = amendments,
            HashLater = new(() => names.Tables.Names[hash]),
            Provisions = names.Later(provisions, static (ref BoundReader r) => r.Cite()),
            Facts = names.Facts,
            Slots = slots,
            Parties = names.Parties,
            Readings = names.Readings,
            Groups = groups,
            Classes = [.. groups.Where(g => g.Kind == ConclusionKind.Class)],
            Roles = [.. groups.Where(g => g.Kind == ConclusionKind.Role)],
            Rules = ConclusionReader.Read(ref reader, ConclusionReader.ReadRule),
            Duties = ConclusionReader.Read(ref reader, ConclusionReader.ReadDuty),
            Routes = RoutesOf(ref reader),
            Penalties = ConclusionReader.Read(ref reader, ConclusionReader.ReadPenalty),
            Flags = ConclusionReader.Read(ref reader, ConclusionReader.ReadFlag),
            Phases = names.Phases = reader.List(TimeReader.ReadPhase),
            Forms = names.Forms = reader.List(FormReader.Read),
            Spares = SparesOf(ref reader),
            Shorthands = reader.List(ExampleReader.ReadShorthand),
            Stated = names.Later(reader.Part(), ReadStated),
            Invariants = names.Later(reader.Part(), ReadInvariant),
            Examples = names.Later(reader.Part(), ExampleReader.Read),
        };
        names.PlacesIn(reader.Part());
        return reader.AtEnd ? text : throw LawImageException.Damaged();
    }

    private static Route[] RoutesOf(ref BoundReader reader)
    {
        var routes = ConclusionReader.Read(ref reader, ConclusionReader.ReadRoute);
        ConclusionReader.Read(ref reader, ConclusionReader.ReadWay);
        return routes;
    }

    /// <summary>The spares; before them stand the bodies of all that can be named.</summary>
    private static Spare[] SparesOf(ref BoundReader reader)
    {
        foreach (var fact in reader.Names.Facts)
        {
            FactReader.ReadGate(ref reader, fact);
        }

        foreach (var conclusion in reader.Names.Conclusions)
        {
            BodyReader.Read(ref reader, conclusion);
        }

        foreach (var phase in reader.Names.Phases)
        {
            TimeReader.ReadStarts(ref reader, phase);
        }

        foreach (var form in reader.Names.Forms)
        {
            FormReader.ReadBody(ref reader, form);
        }

        return reader.List(TimeReader.ReadSpare);
    }

    private static Reading ReadReading(ref BoundReader reader) =>
        new(reader.Text(), reader.Words(), reader.Words(), reader.Words(), reader.Flag(), reader.Cites(), reader.Span());

    private static Stated ReadStated(ref BoundReader reader) => new(reader.Cites(), reader.Words(), reader.Flag(), reader.Span());

    private static Invariant ReadInvariant(ref BoundReader reader) =>
        new(reader.Text(), reader.Cites(), FormulaReader.Read(ref reader), reader.Words(), reader.Flag(), reader.Span());
}
