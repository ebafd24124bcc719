using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes a bound text the way a <see cref="BoundTextReader"/> reads it: first what can be named, then what names it.</summary>
internal static class BoundTextWriter
{
    /// <summary>Writes a text.</summary>
    public static void Write(BoundWriter writer, LawText text)
    {
        writer.Text(text.Hash);
        writer.Part(part => part.Cites(text.Provisions));
        writer.List(text.Parties, ConclusionWriter.WriteThing);
        writer.List(text.Facts, FactWriter.Write);
        writer.List(text.Slots, FactWriter.WriteSlot);
        writer.List(text.Readings, WriteReading);
        ConclusionWriter.WriteAll(writer, text);
        writer.List(text.Phases, TimeWriter.WritePhase);
        writer.List(text.Forms, FormWriter.Write);
        Each(writer, text.Facts, FactWriter.WriteGate);
        Each(writer, text.Conclusions, BodyWriter.Write);
        Each(writer, text.Phases, TimeWriter.WriteStarts);
        Each(writer, text.Forms, FormWriter.WriteBody);
        writer.List(text.Spares, TimeWriter.WriteSpare);
        writer.List(text.Shorthands, ExampleWriter.WriteShorthand);
        writer.Part(part => part.List(text.Stated, WriteStated));
        writer.Part(part => part.List(text.Invariants, WriteInvariant));
        writer.Part(part => part.List(text.Examples, ExampleWriter.Write));
        writer.Places();
    }

    private static void Each<T>(BoundWriter writer, IReadOnlyList<T> list, Action<BoundWriter, T> write)
    {
        foreach (var item in list)
        {
            write(writer, item);
        }
    }

    private static void WriteReading(BoundWriter writer, Reading reading)
    {
        writer.Text(reading.Id);
        writer.Words(reading.Title);
        writer.Words(reading.Yes);
        writer.Words(reading.No);
        writer.Flag(reading.Taken);
        writer.Cites(reading.Cites);
        writer.Span(reading.Span);
    }

    private static void WriteStated(BoundWriter writer, Stated stated)
    {
        writer.Cites(stated.Cites);
        writer.Words(stated.Text);
        writer.Flag(stated.Computable);
        writer.Span(stated.Span);
    }

    private static void WriteInvariant(BoundWriter writer, Invariant invariant)
    {
        writer.Text(invariant.Id);
        writer.Cites(invariant.Cites);
        FormulaWriter.Write(writer, invariant.Formula);
        writer.Words(invariant.Text);
        writer.Flag(invariant.Assumed);
        writer.Span(invariant.Span);
    }
}
