using Keur.Law.Model;

namespace Keur.Law.Mutation;

/// <summary>The mutants of a form beyond its conditions: each field left out, and each that is needed made needed if there is any, or the other way round.</summary>
internal sealed class FormMutants(LawText text, Form form)
{
    /// <summary>The mutants.</summary>
    public IEnumerable<Mutant> All()
    {
        var fields = form.Fields;
        return fields.SelectMany((f, i) => new[]
        {
            Make((MutationKind.Point, FormulaChanges.LeftOut($"field {f.Mark}")), ListEdit.Without(fields, i)),
            Make((MutationKind.Operator, FormulaChanges.Became(f.Need == FieldNeed.Required ? $"field {f.Mark} became `if any`" : $"field {f.Mark} became needed")), ListEdit.With(fields, i, f with { Need = f.Need == FieldNeed.Required ? FieldNeed.IfAny : FieldNeed.Required })),
        });
    }

    private Mutant Make((MutationKind, Words) what, IReadOnlyList<FormField> changed)
    {
        var fields = form.Fields;
        return new Mutant(text, (form, form.Span), what, (() => form.Fields = changed, () => form.Fields = fields));
    }
}
