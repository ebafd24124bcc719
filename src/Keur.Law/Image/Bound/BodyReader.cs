using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads what conclusions say of facts and of one another, once all of them are there.</summary>
internal static class BodyReader
{
    /// <summary>Reads the body of a conclusion.</summary>
    public static void Read(ref BoundReader reader, Conclusion conclusion)
    {
        conclusion.When = FormulaReader.ReadOptional(ref reader);
        conclusion.WhenCites = reader.Cites();
        conclusion.Unless = FormulaReader.ReadCited(ref reader);
        switch (conclusion)
        {
            case Group group:
                group.Grounds = reader.Conclusions<Rule>();
                break;
            case Duty duty:
                duty.Within = reader.List(ReadLimit);
                duty.For = reader.List(ReadTerm);
                duty.Form = reader.Number() is var form and > 0 ? BoundNames.At(reader.Names.Forms, form - 1) : null;
                break;
            case Way way:
                way.Lines = reader.List(ReadLine);
                break;
            case Penalty penalty:
                penalty.TheLower = FormulaReader.ReadCited(ref reader);
                penalty.ByNationalLaw = FormulaReader.ReadCited(ref reader);
                break;
            default:
                break;
        }
    }

    private static TimeLimit ReadLimit(ref BoundReader reader) =>
        new(reader.Length(), reader.Fact(), FormulaReader.ReadOptional(ref reader), reader.OptionalWords(), reader.Cites());

    private static Term ReadTerm(ref BoundReader reader) =>
        new(reader.OptionalText(), reader.Length(), reader.Facts(), FormulaReader.ReadOptional(ref reader), reader.Cites());

    private static WayLine ReadLine(ref BoundReader reader) =>
        new(reader.Flag(), FormulaReader.ReadOptional(ref reader), FormulaReader.ReadOptional(ref reader), reader.Cites(), reader.Span());
}
