using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Verdicts;

/// <summary>Finds which fields of a document a case needs.</summary>
internal sealed class FormJudge(CaseLogic logic)
{
    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<FieldJudged> Judge(Form form) => [.. form.Fields.Select(f => new FieldJudged(f, logic.StateOf(Needed(form, f))))];

    private Diagram Needed(Form form, FormField field)
    {
        var store = logic.Store;
        var removed = logic.Compiler.Join(form.Only.Where(o => !o.Marks.Contains(field.Mark)).Select(o => Compiled(o.When)), all: false);
        var needed = logic.Compiler.CompileOptional(field.When, logic.Descriptions.Of);
        var excepted = field.Unless is null ? Diagram.False : Compiled(field.Unless);
        return store.AndAll([needed, store.Not(excepted), store.Not(removed)]);
    }

    private Diagram Compiled(Formula formula) => logic.Compiler.Compile(formula, logic.Descriptions.Of);
}
