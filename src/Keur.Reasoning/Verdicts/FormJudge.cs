using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Verdicts;

/// <summary>Finds which fields of a document a case needs.</summary>
internal sealed class FormJudge(CaseLogic logic)
{
    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<FieldJudged> Judge(Form form) => [.. form.Fields.Select(f => new FieldJudged(f, logic.StateOf(form, f)))];
}
