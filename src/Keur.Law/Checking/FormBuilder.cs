using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes the forms of a text.</summary>
internal sealed class FormBuilder(BindingContext context)
{
    private static readonly string[] Fillings = ["file", "link", "date"];

    private readonly List<(Form Form, Declaration Declaration)> _forms = [];

    /// <summary>The forms made.</summary>
    public IReadOnlyList<Form> Forms => [.. _forms.Select(f => f.Form)];

    /// <summary>Makes a form.</summary>
    public void Declare(Declaration declaration)
    {
        var form = new Form
        {
            Id = declaration.Id.Text,
            Title = context.Title(declaration),
            Cites = Declarer.Cites(context, declaration),
            Span = declaration.Id.Span,
        };
        context.Names.Forms.TryAdd(form.Id, form);
        _forms.Add((form, declaration));
    }

    /// <summary>Binds fields, conditions and duties; the duties must be known.</summary>
    public void Bind()
    {
        foreach (var (form, declaration) in _forms)
        {
            BindDuty(form, declaration);
            form.Fields = [.. declaration.Clauses.Where(c => c.Word == ClauseWord.Field).Select(c => BindField(declaration, c))];
            ReportTwice(form, declaration);
            form.Only = [.. declaration.Clauses.Where(c => c.Word == ClauseWord.Only).Select(c => BindOnly(form, c))];
        }
    }

    private void BindDuty(Form form, Declaration declaration)
    {
        var clause = declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.For);
        if (clause is null)
        {
            context.Diagnostics.Error("no-duty", declaration.Id.Span, new($"`{declaration.Key}` says not for which duty.", $"`{declaration.Key}` zegt niet voor welke plicht."), new("Add `for` and the duty.", "Voeg `for` en de plicht toe."));
            return;
        }

        form.Duty = context.Need<Duty>(clause.Names[0], "duty", "plicht");
    }

    private FormField BindField(Declaration declaration, Clause clause)
    {
        var text = context.Text(declaration, DeclarationTexts.KeyOf(clause), clause.Text!);
        var need = clause.Qualifier switch
        {
            "if any" => FieldNeed.IfAny,
            "optional" => FieldNeed.Optional,
            _ => FieldNeed.Required,
        };
        var filling = clause.Names.Count > 1 ? clause.Names[1] : (Syntax.Name?)null;
        var known = filling is { } word && Fillings.Contains(word.Text);
        return new FormField(
            clause.Names[0].Text,
            text,
            need,
            context.Conditions.BindOptional(clause.Condition, null),
            context.Conditions.BindOptional(clause.Unless, null),
            known ? filling!.Value.Text : null,
            filling is { } fact && !known ? context.Need<Fact>(fact, "fact, and no `file`, `link` or `date`", "feit, en geen `file`, `link` of `date`") : null);
    }

    private void ReportTwice(Form form, Declaration declaration)
    {
        foreach (var twice in declaration.Clauses.Where(c => c.Word == ClauseWord.Field).GroupBy(c => c.Names[0].Text).Where(g => g.Count() > 1))
        {
            context.Diagnostics.Error("field-twice", twice.Last().Span, new($"`{form.Id}` has the field {twice.Key} twice.", $"`{form.Id}` heeft het veld {twice.Key} twee keer."));
        }
    }

    private FieldRestriction BindOnly(Form form, Clause clause)
    {
        var marks = form.Fields.Select(f => f.Mark).ToList();
        var kept = clause.Marks!.Listed.SelectMany(r => Between(form, marks, r, clause)).Where(m => !clause.Marks.Except.Any(e => FieldOrder.IsWithin(m, e))).ToList();
        foreach (var except in clause.Marks.Except)
        {
            ReportMissing(form, marks, except, clause);
        }
        return new FieldRestriction(kept, context.Conditions.Bind(clause.Condition!, ConclusionBinder.FirstOf(clause.Cites)), context.Cited(clause.Cites, clause.Span));
    }

    /// <summary>The marks from one to another. Ends that a later act repealed are skipped: the act cites what it had before.</summary>
    private List<string> Between(Form form, List<string> marks, (string From, string To) range, Clause clause)
    {
        ReportMissing(form, marks, range.From, clause);
        ReportMissing(form, marks, range.To, clause);
        // An end that was repealed still bounds the range by its place.
        var first = marks.FindIndex(m => FieldOrder.IsWithin(m, range.From));
        first = first < 0 ? marks.FindIndex(m => FieldOrder.Compare(m, range.From) >= 0) : first;
        var last = marks.FindLastIndex(m => FieldOrder.IsWithin(m, range.To));
        last = last < 0 ? marks.FindLastIndex(m => FieldOrder.Compare(m, range.To) <= 0) : last;
        return first >= 0 && last >= first ? marks.GetRange(first, last - first + 1) : [];
    }

    private void ReportMissing(Form form, List<string> marks, string mark, Clause clause)
    {
        if (marks.Exists(m => FieldOrder.IsWithin(m, mark)))
        {
            return;
        }
        var missing = new Words($"There is no field {mark} here.", $"Er is hier geen veld {mark}.");
        if (HadField(form, mark))
        {
            context.Diagnostics.Note("no-field", clause.Span, missing);
        }
        else
        {
            context.Diagnostics.Error("no-field", clause.Span, missing, NearestName.Advice(mark, marks));
        }
    }

    // Any version of the form counts: what a later act repealed is a mere note.
    private bool HadField(Form form, string mark) => context.Sources
        .SelectMany(s => s.Declarations.Concat(s.Amendments.Select(a => a.Declaration).OfType<Declaration>()))
        .Where(d => d.Kind == DeclarationKind.Form && d.Id.Text == form.Id)
        .SelectMany(d => d.Clauses)
        .Any(c => c.Word == ClauseWord.Field && FieldOrder.IsWithin(c.Names[0].Text, mark));
}
