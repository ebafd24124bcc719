using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes examples and answers the way an <see cref="ExampleReader"/> reads them.</summary>
internal static class ExampleWriter
{
    /// <summary>Writes an example.</summary>
    public static void Write(BoundWriter writer, Example example)
    {
        writer.Text(example.Title);
        writer.OptionalText(example.Source);
        writer.OptionalText(example.Locator);
        writer.OptionalDay(example.AsOf);
        writer.List([.. example.Readings], WriteSide);
        writer.List(example.Given, WriteAnswer);
        writer.List(example.Then, WriteOutcome);
        writer.Span(example.Span);
    }

    /// <summary>Writes a shorthand.</summary>
    public static void WriteShorthand(BoundWriter writer, Shorthand shorthand)
    {
        writer.Text(shorthand.Name);
        writer.List(shorthand.Answers, WriteAnswer);
    }

    private static void WriteSide(BoundWriter writer, KeyValuePair<string, bool> side)
    {
        writer.Text(side.Key);
        writer.Flag(side.Value);
    }

    private static void WriteAnswer(BoundWriter writer, Answer answer)
    {
        var mark = MarkOf(answer);
        writer.Named(answer.Fact);
        writer.Number((int)mark);
        switch (mark)
        {
            case AnswerMark.Values:
                writer.Numbers(answer.Includes);
                writer.Numbers(answer.Excludes);
                break;
            case AnswerMark.Day:
                writer.OptionalDay(answer.Date);
                break;
            case AnswerMark.Number:
                writer.Amount(answer.Number!.Value);
                break;
            default:
                break;
        }
    }

    private static AnswerMark MarkOf(Answer answer) => answer switch
    {
        { YesNo: true } => AnswerMark.Yes,
        { YesNo: false } => AnswerMark.No,
        { Date: not null } => AnswerMark.Day,
        { Dated: false } => AnswerMark.Never,
        { NotYet: true } => AnswerMark.NotYet,
        { Number: not null } => AnswerMark.Number,
        _ => AnswerMark.Values,
    };

    private static void WriteOutcome(BoundWriter writer, Outcome outcome)
    {
        writer.Number((int)outcome.Kind);
        writer.Text(outcome.Id);
        writer.Text(outcome.Expected);
        writer.Span(outcome.Span);
        writer.Texts(outcome.Names);
        writer.OptionalDay(outcome.Day);
        writer.OptionalAmount(outcome.Amount);
        writer.Texts(outcome.Marks);
        writer.List(outcome.Lengths, (w, l) => w.OptionalLength(l));
    }
}
