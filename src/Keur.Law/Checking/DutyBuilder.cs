using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes the duties of a text.</summary>
internal sealed class DutyBuilder(BindingContext context)
{
    private readonly List<(Duty Duty, Declaration Declaration)> _duties = [];

    /// <summary>The duties made.</summary>
    public IReadOnlyList<Duty> Duties => [.. _duties.Select(d => d.Duty)];

    /// <summary>Makes a duty; facts, classes, roles and parties must be known.</summary>
    public void Declare(Declaration declaration)
    {
        var proof = First(declaration, ClauseWord.Proof);
        var (roles, parties) = Bearers(declaration);
        var duty = new Duty
        {
            Id = declaration.Id.Text,
            Kind = ConclusionKind.Duty,
            Title = context.Title(declaration),
            Prose = context.Prose(declaration),
            Cites = Declarer.Cites(context, declaration),
            Span = declaration.Id.Span,
            Roles = roles,
            Parties = parties,
            AskedBy = Named(declaration, ClauseWord.AskedBy),
            To = Named(declaration, ClauseWord.To),
            Before = [.. All(declaration, ClauseWord.Before).SelectMany(c => c.Names).Select(context.NeedDate).OfType<Fact>()],
            By = First(declaration, ClauseWord.By)?.Day,
            AtOnce = First(declaration, ClauseWord.AtOnce) is not null,
            Every = First(declaration, ClauseWord.Every)?.Duration,
            Paper = proof?.Text is { } paper ? context.Text(declaration, "proof", paper) : null,
        };
        Declarer.Declare(context, declaration, duty);
        _duties.Add((duty, declaration));
    }

    /// <summary>Binds conditions, time limits, terms and forms.</summary>
    public void Bind()
    {
        foreach (var (duty, declaration) in _duties)
        {
            var cited = ConclusionBinder.FirstOf(duty.Cites);
            ConclusionBinder.BindTests(context, duty, declaration);
            duty.Within = [.. All(declaration, ClauseWord.Within).Select(c => BindLimit(declaration, c, cited)).OfType<TimeLimit>()];
            duty.For = [.. All(declaration, ClauseWord.For).Select(c => BindTerm(c, cited))];
            if (First(declaration, ClauseWord.Proof) is { Text: null } proof)
            {
                duty.Form = context.Names.Forms.GetValueOrDefault(proof.Names[0].Text);
                if (duty.Form is null)
                {
                    context.ReportUnknown(proof.Names[0], context.Names.Forms.Keys, "form", "formulier");
                }
            }
        }
    }

    private TimeLimit? BindLimit(Declaration declaration, Clause clause, Citation? cited)
    {
        var silence = clause.Else is null ? null : context.Text(declaration, "else", clause.Else);
        return context.NeedDate(clause.Names[0]) is { } date
            ? new TimeLimit(clause.Duration!, date, context.Conditions.BindOptional(clause.Condition, cited), silence, context.Cited(clause.Cites, clause.Span))
            : null;
    }

    private Term BindTerm(Clause clause, Citation? cited) => new(
        clause.Qualifier,
        clause.Duration!,
        [.. clause.Names.Select(context.NeedDate).OfType<Fact>()],
        context.Conditions.BindOptional(clause.Condition, cited),
        context.Cited(clause.Cites, clause.Span));

    private (IReadOnlyList<Group> Roles, IReadOnlyList<NamedThing> Parties) Bearers(Declaration declaration)
    {
        var roles = new List<Group>();
        var parties = new List<NamedThing>();
        foreach (var name in All(declaration, ClauseWord.On).SelectMany(c => c.Names))
        {
            var thing = Thing(name);
            if (thing is { Kind: NamedKind.Party })
            {
                parties.Add(thing);
            }
            else if (thing is { Kind: NamedKind.Role })
            {
                roles.Add(context.Names.Find<Group>(name.Text)!);
            }
        }

        if (roles.Count + parties.Count == 0 && All(declaration, ClauseWord.On).Count == 0)
        {
            context.Diagnostics.Error("no-bearer", declaration.Id.Span, new($"`{declaration.Key}` says not whose duty it is.", $"`{declaration.Key}` zegt niet wiens plicht het is."), new("Add `on` and a role or a party.", "Voeg `on` en een rol of partij toe."));
        }

        return (roles, parties);
    }

    private List<Words> Named(Declaration declaration, ClauseWord word) =>
        [.. All(declaration, word).SelectMany(c => c.Names).Select(Thing).OfType<NamedThing>().Select(t => t.Title)];

    private NamedThing? Thing(Name name)
    {
        if (context.Names.Things.TryGetValue(name.Text, out var thing) && thing.Kind != NamedKind.Class)
        {
            return thing;
        }

        context.ReportUnknown(name, context.Names.Things.Values.Where(t => t.Kind != NamedKind.Class).Select(t => t.Id), "role or party", "rol of partij");
        return null;
    }

    private static List<Clause> All(Declaration declaration, ClauseWord word) => [.. declaration.Clauses.Where(c => c.Word == word)];

    private static Clause? First(Declaration declaration, ClauseWord word) => declaration.Clauses.FirstOrDefault(c => c.Word == word);
}
