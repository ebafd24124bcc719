using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes facts the way a <see cref="FactReader"/> reads them.</summary>
internal static class FactWriter
{
    /// <summary>Writes a fact without its gate, which may test facts that come behind it.</summary>
    public static void Write(BoundWriter writer, Fact fact)
    {
        writer.Text(fact.Id);
        writer.Number((int)fact.Type);
        writer.Number((int)fact.Subject);
        writer.OptionalText(fact.Unit);
        writer.List(fact.Values, WriteValue);
        writer.Words(fact.Ask);
        writer.OptionalWords(fact.Help);
        writer.Span(fact.Span);
        writer.Numbers(fact.Slots);
        writer.List(fact.Thresholds, FormulaWriter.WriteThreshold);
    }

    /// <summary>Writes when a fact arises, and who else answers it.</summary>
    public static void WriteGate(BoundWriter writer, Fact fact)
    {
        FormulaWriter.Write(writer, fact.OnlyWhen);
        FormulaWriter.Write(writer, fact.ToldBy?.Condition);
        if (fact.ToldBy is { } told)
        {
            writer.OptionalText(told.Who);
        }
    }

    /// <summary>Writes the order of reasoning.</summary>
    public static void WriteSlot(BoundWriter writer, Slot slot)
    {
        writer.Named(slot.Fact);
        writer.Number(slot.Value);
    }

    private static void WriteValue(BoundWriter writer, FactValue value)
    {
        writer.Text(value.Name);
        writer.Words(value.Text);
    }
}
