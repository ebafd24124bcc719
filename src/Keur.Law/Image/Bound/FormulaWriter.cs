using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes formulas the way a <see cref="FormulaReader"/> reads them.</summary>
internal static class FormulaWriter
{
    /// <summary>Writes a formula; nothing but a mark where there is none.</summary>
    public static void Write(BoundWriter writer, Formula? formula)
    {
        switch (formula)
        {
            case null:
                writer.Number((int)FormulaMark.None);
                break;
            case ConstantFormula constant:
                Mark(writer, constant.Holds ? FormulaMark.Always : FormulaMark.Never, constant);
                break;
            case FactFormula test:
                WriteTest(writer, test);
                break;
            case ConclusionFormula test:
                Mark(writer, FormulaMark.Conclusion, test);
                writer.Named(test.Conclusion);
                break;
            case NotFormula not:
                Mark(writer, FormulaMark.Not, not);
                Write(writer, not.Operand);
                break;
            case ListFormula list:
                Mark(writer, list.All ? FormulaMark.All : FormulaMark.Any, list);
                writer.List(list.Points, WritePoint);
                break;
            default:
                WriteSeldom(writer, formula);
                break;
        }
    }

    /// <summary>Writes a condition with what it cites.</summary>
    public static void WriteCited(BoundWriter writer, CitedFormula cited)
    {
        Write(writer, cited.Formula);
        writer.Cites(cited.Cites);
    }

    private static void WriteSeldom(BoundWriter writer, Formula formula)
    {
        switch (formula)
        {
            case ReadingFormula test:
                Mark(writer, FormulaMark.Reading, test);
                writer.Named(test.Reading);
                break;
            case PhaseDateFormula test:
                Mark(writer, test.Before ? FormulaMark.BeforePhase : FormulaMark.OnOrAfterPhase, test);
                writer.Named(test.Fact);
                writer.Named(test.Phase);
                break;
            case UnderFormula under:
                Mark(writer, FormulaMark.Under, under);
                writer.Named(under.Group);
                writer.Ranges(under.Cites);
                writer.AllNamed(under.Grounds);
                break;
            default:
                throw new ArgumentException($"An image holds no {formula.GetType().Name}.", nameof(formula));
        }
    }

    private static void WritePoint(BoundWriter writer, FormulaPoint point)
    {
        writer.OptionalText(point.Label);
        Write(writer, point.Formula);
        writer.Cites(point.Cites);
    }

    private static void WriteTest(BoundWriter writer, FactFormula formula)
    {
        var (fact, test) = formula;
        Mark(writer, MarkOf(test), formula);
        writer.Named(fact);
        switch (test)
        {
            case AnyValueTest any:
                writer.Numbers(any.Values);
                break;
            case ExactValuesTest exact:
                writer.Numbers(exact.Values);
                break;
            case DateTest date:
                writer.OptionalDay(date.Day);
                break;
            case NumberTest number:
                WriteThreshold(writer, number.Threshold);
                break;
            default:
                break;
        }
    }

    /// <summary>Writes a number the law compares with.</summary>
    public static void WriteThreshold(BoundWriter writer, NumberThreshold threshold)
    {
        writer.Amount(threshold.Value);
        writer.Flag(threshold.Strict);
    }

    private static FormulaMark MarkOf(FactTest test) => test switch
    {
        YesTest => FormulaMark.Yes,
        AnyValueTest => FormulaMark.AnyValue,
        ExactValuesTest => FormulaMark.ExactValues,
        DateTest date => date.Before ? FormulaMark.Before : FormulaMark.OnOrAfter,
        NeverTest => FormulaMark.NeverComes,
        NumberTest number => number.Reached ? FormulaMark.Reached : FormulaMark.Below,
        _ => throw new ArgumentException($"An image holds no {test.GetType().Name}.", nameof(test)),
    };

    private static void Mark(BoundWriter writer, FormulaMark mark, Formula formula)
    {
        writer.Number((int)mark);
        writer.Place(formula.Span);
    }
}
