using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads phases and spares.</summary>
internal static class TimeReader
{
    /// <summary>A phase without its starts.</summary>
    public static Phase ReadPhase(ref BoundReader reader) => new() { Id = reader.Text(), Cites = reader.Cites(), Covers = reader.Reach(), Span = reader.Span() };

    /// <summary>Reads the starts of a phase.</summary>
    public static void ReadStarts(ref BoundReader reader, Phase phase) => phase.Starts = reader.List(ReadStart);

    /// <summary>A spare.</summary>
    public static Spare ReadSpare(ref BoundReader reader) => new()
    {
        Id = reader.Text(),
        Title = reader.Words(),
        Cites = reader.Cites(),
        From = reader.Reach(),
        Span = reader.Span(),
        When = FormulaReader.ReadOptional(ref reader),
        Unless = FormulaReader.ReadCited(ref reader),
        Until = reader.List(ReadEnd),
    };

    private static PhaseStart ReadStart(ref BoundReader reader) =>
        new(reader.OptionalDay(), reader.OptionalLength(), FormulaReader.ReadOptional(ref reader), reader.Cites());

    private static SpareEnd ReadEnd(ref BoundReader reader) => new(reader.OptionalDay(), reader.OptionalFact(), FormulaReader.ReadOptional(ref reader));
}
