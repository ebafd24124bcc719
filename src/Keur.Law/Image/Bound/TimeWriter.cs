using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes phases and spares the way a <see cref="TimeReader"/> reads them.</summary>
internal static class TimeWriter
{
    /// <summary>Writes a phase without its starts.</summary>
    public static void WritePhase(BoundWriter writer, Phase phase)
    {
        writer.Text(phase.Id);
        writer.Cites(phase.Cites);
        writer.Reach(phase.Covers);
        writer.Span(phase.Span);
    }

    /// <summary>Writes the starts of a phase.</summary>
    public static void WriteStarts(BoundWriter writer, Phase phase) => writer.List(phase.Starts, WriteStart);

    /// <summary>Writes a spare.</summary>
    public static void WriteSpare(BoundWriter writer, Spare spare)
    {
        writer.Text(spare.Id);
        writer.Words(spare.Title);
        writer.Cites(spare.Cites);
        writer.Reach(spare.From);
        writer.Span(spare.Span);
        FormulaWriter.Write(writer, spare.When);
        writer.List(spare.Unless, FormulaWriter.WriteCited);
        writer.List(spare.Until, WriteEnd);
    }

    private static void WriteStart(BoundWriter writer, PhaseStart start)
    {
        writer.OptionalDay(start.Day);
        writer.OptionalLength(start.AfterEntry);
        FormulaWriter.Write(writer, start.When);
        writer.Cites(start.Cites);
    }

    private static void WriteEnd(BoundWriter writer, SpareEnd end)
    {
        writer.OptionalDay(end.Day);
        writer.OptionalNamed(end.Event);
        FormulaWriter.Write(writer, end.When);
    }
}
