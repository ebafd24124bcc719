using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes forms the way a <see cref="FormReader"/> reads them.</summary>
internal static class FormWriter
{
    /// <summary>Writes a form without its fields.</summary>
    public static void Write(BoundWriter writer, Form form)
    {
        writer.Text(form.Id);
        writer.Words(form.Title);
        writer.Cites(form.Cites);
        writer.Span(form.Span);
    }

    /// <summary>Writes the duty and the fields of a form, the fields apart, since a verdict needs few of them.</summary>
    public static void WriteBody(BoundWriter writer, Form form)
    {
        writer.OptionalNamed(form.Duty);
        writer.Part(part => part.List(form.Fields, WriteField));
        writer.Part(part => part.List(form.Only, WriteOnly));
    }

    private static void WriteField(BoundWriter writer, FormField field)
    {
        writer.Text(field.Mark);
        writer.Words(field.Text);
        writer.Number((int)field.Need);
        FormulaWriter.Write(writer, field.When);
        FormulaWriter.Write(writer, field.Unless);
        writer.OptionalText(field.Filling);
        writer.OptionalNamed(field.Fact);
    }

    private static void WriteOnly(BoundWriter writer, FieldRestriction only)
    {
        writer.Texts(only.Marks);
        FormulaWriter.Write(writer, only.When);
        writer.Cites(only.Cites);
    }
}
