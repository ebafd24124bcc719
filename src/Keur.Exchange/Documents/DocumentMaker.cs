using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Receipts;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Documents;

/// <summary>Makes documents from the forms of the law and the answers of a case. Only answers fill a field; nothing is made up.</summary>
public static class DocumentMaker
{
    /// <summary>The document of a form.</summary>
    /// <param name="form">The form, of the text judged.</param>
    /// <param name="verdict">What is judged; for a blank document a verdict on no answers.</param>
    /// <param name="fields">Which fields the case needs, as <see cref="Reasoner.Fields"/> finds.</param>
    /// <param name="header">What the system is called and who fills it in; null for a blank document.</param>
    /// <param name="language">The language.</param>
    public static PrescribedDocument Make(Form form, Verdict verdict, IReadOnlyList<FieldJudged> fields, (string? System, string? Actor) header, Language language)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(fields);
        var answers = verdict.Answers.ToDictionary(a => a.Fact);
        return new PrescribedDocument(
            form.Id,
            form.Title.In(language),
            form.Cites[0].Named.In(language),
            Receipt.SpecOf(verdict),
            form.Duty?.Title.In(language),
            verdict.Text.Act.LinkTo(form.Cites[0]),
            header.System,
            header.Actor,
            language == Language.Dutch,
            [.. fields.Where(f => f.State != State.No).Select(f => Field(form, f, f.Field.Fact is { } fact ? answers.GetValueOrDefault(fact) : null, language))]);
    }

    private static DocumentField Field(Form form, FieldJudged judged, Answer? answer, Language language)
    {
        var field = judged.Field;
        var need = (judged.State, field.Need) switch
        {
            (not State.Yes, _) => "open",
            (_, FieldNeed.IfAny) => "if-any",
            (_, FieldNeed.Optional) => "optional",
            _ => "required",
        };
        return new DocumentField(field.Mark, CiteOf(form, field, language), field.Text.In(language), need, field.Filling ?? "text", answer is null ? null : AnswerWords.Of(answer).In(language));
    }

    /// <summary>A mark under the provision of its form: `1(a)` of Annex IV is Annex IV(1)(a).</summary>
    private static string CiteOf(Form form, FormField field, Language language)
    {
        var mark = field.Mark;
        var first = mark.IndexOf('(');
        return form.Cites[0].Named.In(language) + (first == 0 ? mark : first < 0 ? $"({mark})" : $"({mark[..first]}){mark[first..]}");
    }
}
