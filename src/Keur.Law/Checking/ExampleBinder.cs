using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Looks up what examples give and expect.</summary>
internal sealed class ExampleBinder(BindingContext context, IReadOnlyList<Penalty> penalties)
{
    private readonly AnswerBinder _answers = new(context);

    /// <summary>The example.</summary>
    public Example Bind(ExampleSyntax syntax)
    {
        foreach (var (reading, _) in syntax.Readings)
        {
            context.Need<Reading>(reading, "reading", "lezing");
        }

        return new Example
        {
            Title = syntax.Title,
            Source = syntax.Source,
            Locator = syntax.Locator,
            AsOf = syntax.AsOf,
            Readings = syntax.Readings.DistinctBy(r => r.Reading.Text).ToDictionary(r => r.Reading.Text, r => r.Side),
            Given = _answers.BindAll(syntax.Given),
            Then = [.. syntax.Then.Select(Bind)],
            Span = syntax.Span,
        };
    }

    private Outcome Bind(OutcomeSyntax syntax)
    {
        CheckId(syntax);
        foreach (var name in syntax.Names)
        {
            CheckName(syntax, name);
        }

        return new Outcome(syntax.Kind, syntax.Id.Text, syntax.Expected, syntax.Id.Span)
        {
            Names = [.. syntax.Names.Select(n => n.Text)],
            Day = syntax.Day,
            Amount = syntax.Amount,
            Marks = syntax.Marks,
            Lengths = syntax.Lengths,
        };
    }

    private void CheckId(OutcomeSyntax syntax)
    {
        switch (syntax.Kind)
        {
            case OutcomeKind.Conclusion:
                context.Need<Conclusion>(syntax.Id, "conclusion", "conclusie");
                break;
            case OutcomeKind.Question:
                context.Need<Fact>(syntax.Id, "fact", "feit");
                break;
            case OutcomeKind.Duty or OutcomeKind.Due or OutcomeKind.Within or OutcomeKind.Lasts or OutcomeKind.Repeats:
                context.Need<Duty>(syntax.Id, "duty", "plicht");
                break;
            case OutcomeKind.Route:
                context.Need<Route>(syntax.Id, "route", "route");
                break;
            case OutcomeKind.Flag:
                context.Need<Flag>(syntax.Id, "flag", "verwijzing");
                break;
            case OutcomeKind.Penalty when !penalties.Any(p => p.Id == syntax.Id.Text):
                context.ReportUnknown(syntax.Id, penalties.Select(p => p.Id), "penalty", "sanctie");
                break;
            case OutcomeKind.Form when !context.Names.Forms.ContainsKey(syntax.Id.Text):
                context.ReportUnknown(syntax.Id, context.Names.Forms.Keys, "form", "formulier");
                break;
            default:
                break;
        }
    }

    private void CheckName(OutcomeSyntax syntax, Syntax.Name name)
    {
        if (syntax.Kind == OutcomeKind.Route)
        {
            if (context.Names.Find<Route>(syntax.Id.Text) is { } route && !route.Ways.Any(w => w.Value == name.Text))
            {
                context.ReportUnknown(name with { Text = context.WasRepealed($"{route.Id}/{name}") ? $"{route.Id}/{name}" : name.Text }, route.Ways.Select(w => w.Value), "way", "weg");
            }
        }
        else if (syntax.Kind == OutcomeKind.Penalty)
        {
            context.Need<Conclusion>(name, "conclusion", "conclusie");
        }
        else
        {
            context.Need<Fact>(name, "fact", "feit");
        }
    }
}
