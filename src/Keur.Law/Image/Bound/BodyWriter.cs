using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes what conclusions say of facts and of one another, the way a <see cref="BodyReader"/> reads it.</summary>
internal static class BodyWriter
{
    /// <summary>Writes the body of a conclusion.</summary>
    public static void Write(BoundWriter writer, Conclusion conclusion)
    {
        FormulaWriter.Write(writer, conclusion.When);
        writer.Cites(conclusion.WhenCites);
        writer.List(conclusion.Unless, FormulaWriter.WriteCited);
        switch (conclusion)
        {
            case Group group:
                writer.AllNamed(group.Grounds);
                break;
            case Duty duty:
                writer.List(duty.Within, WriteLimit);
                writer.List(duty.For, WriteTerm);
                writer.OptionalNamed(duty.Form);
                break;
            case Way way:
                writer.List(way.Lines, WriteLine);
                break;
            case Penalty penalty:
                writer.List(penalty.TheLower, FormulaWriter.WriteCited);
                writer.List(penalty.ByNationalLaw, FormulaWriter.WriteCited);
                break;
            default:
                break;
        }
    }

    private static void WriteLimit(BoundWriter writer, TimeLimit limit)
    {
        writer.OptionalLength(limit.Length);
        writer.Named(limit.Event);
        FormulaWriter.Write(writer, limit.When);
        writer.OptionalWords(limit.Else);
        writer.Cites(limit.Cites);
    }

    private static void WriteTerm(BoundWriter writer, Term term)
    {
        writer.OptionalText(term.Bound);
        writer.OptionalLength(term.Length);
        writer.AllNamed(term.From);
        FormulaWriter.Write(writer, term.When);
        writer.Cites(term.Cites);
    }

    private static void WriteLine(BoundWriter writer, WayLine line)
    {
        writer.Flag(line.Must);
        FormulaWriter.Write(writer, line.When);
        FormulaWriter.Write(writer, line.Unless);
        writer.Cites(line.Cites);
        writer.Span(line.Span);
    }
}
