using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads examples and answers.</summary>
internal static class ExampleReader
{
    /// <summary>An example.</summary>
    public static Example Read(ref BoundReader reader) => new()
    {
        Title = reader.Text(),
        Source = reader.OptionalText(),
        Locator = reader.OptionalText(),
        AsOf = reader.OptionalDay(),
        Readings = new Dictionary<string, bool>(reader.List(static (ref BoundReader r) => KeyValuePair.Create(r.Text(), r.Flag()))),
        Given = reader.List(ReadAnswer),
        Then = reader.List(ReadOutcome),
        Span = reader.Span(),
    };

    /// <summary>A shorthand.</summary>
    public static Shorthand ReadShorthand(ref BoundReader reader) => new(reader.Text(), reader.List(ReadAnswer));

    private static Answer ReadAnswer(ref BoundReader reader)
    {
        var fact = reader.Fact();
        return (AnswerMark)reader.Number() switch
        {
            AnswerMark.No => Answer.Of(fact, yes: false),
            AnswerMark.Yes => Answer.Of(fact, yes: true),
            AnswerMark.Values => Answer.Partly(fact, reader.Numbers(), reader.Numbers()),
            AnswerMark.Day => Answer.OnDay(fact, reader.OptionalDay() ?? throw LawImageException.Damaged()),
            AnswerMark.Never => Answer.NeverHappens(fact),
            AnswerMark.NotYet => Answer.NotYetHappened(fact),
            AnswerMark.Number => Answer.OfNumber(fact, reader.Amount()),
            _ => throw LawImageException.Damaged(),
        };
    }

    private static Outcome ReadOutcome(ref BoundReader reader) => new((OutcomeKind)reader.Number(), reader.Text(), reader.Text(), reader.Span())
    {
        Names = reader.Texts(),
        Day = reader.OptionalDay(),
        Amount = reader.OptionalAmount(),
        Marks = reader.Texts(),
        Lengths = reader.List(static (ref BoundReader r) => r.Length()),
    };
}
