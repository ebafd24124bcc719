using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Reads facts.</summary>
internal static class FactReader
{
    /// <summary>The facts, without their gates.</summary>
    public static Fact[] Read(ref BoundReader reader)
    {
        var facts = reader.List(ReadOne);
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i].Index = i;
        }

        return facts;
    }

    /// <summary>Reads when a fact arises, and who else answers it.</summary>
    public static void ReadGate(ref BoundReader reader, Fact fact)
    {
        fact.OnlyWhen = FormulaReader.ReadOptional(ref reader);
        if (FormulaReader.ReadOptional(ref reader) is { } told)
        {
            fact.ToldBy = new ToldBy(reader.OptionalText(), told);
        }
    }

    /// <summary>A place in the order of reasoning.</summary>
    public static Slot ReadSlot(ref BoundReader reader) => new(reader.Fact(), reader.Number());

    private static Fact ReadOne(ref BoundReader reader) => new()
    {
        Id = reader.Text(),
        Type = (FactType)reader.Number(),
        Subject = (FactSubject)reader.Number(),
        Unit = reader.OptionalText(),
        Values = reader.List(static (ref BoundReader r) => new FactValue(r.Text(), r.Words())),
        Ask = reader.Words(),
        Help = reader.OptionalWords(),
        Span = reader.Span(),
        Slots = reader.Numbers(),
        Thresholds = reader.List(FormulaReader.ReadThreshold),
    };
}
