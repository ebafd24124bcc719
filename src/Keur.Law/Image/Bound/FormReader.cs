using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads forms.</summary>
internal static class FormReader
{
    /// <summary>A form without its fields.</summary>
    public static Form Read(ref BoundReader reader) => new() { Id = reader.Text(), Title = reader.Words(), Cites = reader.Cites(), Span = reader.Span() };

    /// <summary>Reads the duty of a form at once, and its fields when somebody asks for them.</summary>
    public static void ReadBody(ref BoundReader reader, Form form)
    {
        form.Duty = reader.OptionalConclusion<Duty>();
        form.Fields = reader.Names.Later(reader.Part(), ReadField);
        form.Only = reader.Names.Later(reader.Part(), ReadOnly);
    }

    private static FormField ReadField(ref BoundReader reader) => new(
        reader.Text(),
        reader.Words(),
        (FieldNeed)reader.Number(),
        FormulaReader.ReadOptional(ref reader),
        FormulaReader.ReadOptional(ref reader),
        reader.OptionalText(),
        reader.OptionalFact());

    private static FieldRestriction ReadOnly(ref BoundReader reader) => new(reader.Texts(), FormulaReader.Read(ref reader), reader.Cites());
}
