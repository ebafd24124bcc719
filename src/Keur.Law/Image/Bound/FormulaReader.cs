using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads formulas.</summary>
internal static class FormulaReader
{
    private static readonly YesTest Yes = new();
    private static readonly NeverTest NeverComes = new();

    /// <summary>A formula.</summary>
    /// <exception cref="LawImageException">There is none.</exception>
    public static Formula Read(ref BoundReader reader) => ReadOptional(ref reader) ?? throw LawImageException.Damaged();

    /// <summary>A formula; null where there is none.</summary>
    public static Formula? ReadOptional(ref BoundReader reader)
    {
        var mark = (FormulaMark)reader.Number();
        if (mark == FormulaMark.None)
        {
            return null;
        }

        var place = reader.Place();
        return mark switch
        {
            FormulaMark.Never or FormulaMark.Always => new ConstantFormula(mark == FormulaMark.Always) { Place = place },
            FormulaMark.Conclusion => new ConclusionFormula(reader.Conclusion<Conclusion>()) { Place = place },
            FormulaMark.Not => new NotFormula(Read(ref reader)) { Place = place },
            FormulaMark.All or FormulaMark.Any => new ListFormula(mark == FormulaMark.All, reader.List(ReadPoint)) { Place = place },
            FormulaMark.Reading => new ReadingFormula(BoundNames.At(reader.Names.Readings, reader.Number())) { Place = place },
            FormulaMark.BeforePhase or FormulaMark.OnOrAfterPhase =>
                new PhaseDateFormula(reader.Fact(), mark == FormulaMark.BeforePhase, BoundNames.At(reader.Names.Phases, reader.Number())) { Place = place },
            FormulaMark.Under => new UnderFormula(reader.Conclusion<Group>(), reader.Ranges(), reader.Conclusions<Rule>()) { Place = place },
            _ => new FactFormula(reader.Fact(), ReadTest(ref reader, mark)) { Place = place },
        };
    }

    /// <summary>Conditions with what they cite.</summary>
    public static CitedFormula[] ReadCited(ref BoundReader reader) => reader.List(static (ref BoundReader r) => new CitedFormula(Read(ref r), r.Cites()));

    /// <summary>A number the law compares with.</summary>
    public static NumberThreshold ReadThreshold(ref BoundReader reader) => new(reader.Amount(), reader.Flag());

    private static FormulaPoint ReadPoint(ref BoundReader reader) => new(reader.OptionalText(), Read(ref reader), reader.Cites());

    private static FactTest ReadTest(ref BoundReader reader, FormulaMark mark) => mark switch
    {
        FormulaMark.Yes => Yes,
        FormulaMark.AnyValue => new AnyValueTest(reader.Numbers()),
        FormulaMark.ExactValues => new ExactValuesTest(reader.Numbers()),
        FormulaMark.Before or FormulaMark.OnOrAfter => new DateTest(mark == FormulaMark.Before, reader.OptionalDay() ?? throw LawImageException.Damaged()),
        FormulaMark.NeverComes => NeverComes,
        FormulaMark.Reached or FormulaMark.Below => new NumberTest(ReadThreshold(ref reader), mark == FormulaMark.Reached),
        _ => throw LawImageException.Damaged(),
    };
}
