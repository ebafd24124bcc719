using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Makes the facts of a text.</summary>
internal sealed class FactBuilder(BindingContext context)
{
    private readonly List<(Fact Fact, Declaration Declaration)> _facts = [];

    /// <summary>Makes a fact; its gate is bound later.</summary>
    public void Declare(Declaration declaration)
    {
        var values = declaration.Clauses.Where(c => c.Word == ClauseWord.Value).ToList();
        var fact = new Fact
        {
            Id = declaration.Id.Text,
            Type = declaration.Type!.Value,
            Subject = declaration.Subject!.Value,
            Unit = declaration.Unit,
            Values = [.. values.Select(v => new FactValue(v.Names[0].Text, context.Text(declaration, v.Names[0].Text, v.Text!)))],
            Ask = TextOf(declaration, ClauseWord.Ask) ?? Words.Same(declaration.Id.Text),
            Help = TextOf(declaration, ClauseWord.Help),
            Span = declaration.Id.Span,
        };
        Check(declaration, fact, values);
        Declarer.Declare(context, declaration, fact);
        _facts.Add((fact, declaration));
    }

    private Words? TextOf(Declaration declaration, ClauseWord word) =>
        declaration.Clauses.FirstOrDefault(c => c.Word == word) is { } clause ? context.Text(declaration, ClauseGrammar.Text(word), clause.Text!) : null;

    private void Check(Declaration declaration, Fact fact, List<Clause> values)
    {
        if (!declaration.Clauses.Any(c => c.Word == ClauseWord.Ask))
        {
            context.Diagnostics.Error("no-question", declaration.Id.Span, new($"`{fact}` has no question.", $"`{fact}` heeft geen vraag."), new("Add `ask \"…?\"`.", "Voeg `ask \"…?\"` toe."));
        }

        var listed = fact.Type is FactType.OneOf or FactType.SomeOf;
        if (listed != values.Count > 0)
        {
            context.Diagnostics.Error(
                "values",
                declaration.Id.Span,
                listed ? new($"`{fact}` has no values to choose from.", $"`{fact}` heeft geen waarden om uit te kiezen.") : new($"`{fact}` has values, but its type has none.", $"`{fact}` heeft waarden, maar zijn type kent die niet."));
        }

        foreach (var twice in values.GroupBy(v => v.Names[0].Text).Where(g => g.Count() > 1))
        {
            context.Diagnostics.Error("value-twice", twice.Last().Span, new($"`{fact}` has the value `{twice.Key}` twice.", $"`{fact}` heeft de waarde `{twice.Key}` twee keer."));
        }
    }

    /// <summary>Binds gates and who else answers, and puts the facts in order: gates before what they open, otherwise as declared.</summary>
    public IReadOnlyList<Fact> Bind()
    {
        foreach (var (fact, declaration) in _facts)
        {
            if (declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.OnlyWhen) is { } gate)
            {
                fact.OnlyWhen = context.Conditions.Bind(gate.Condition!, null);
                CheckGate(fact, gate);
            }

            if (declaration.Clauses.FirstOrDefault(c => c.Word == ClauseWord.ToldBy) is { } told)
            {
                fact.ToldBy = BindToldBy(told);
            }
        }

        return Ordered();
    }

    private void CheckGate(Fact fact, Clause gate)
    {
        if (FormulaWalk.All(fact.OnlyWhen!).Any(f => f is ConclusionFormula or UnderFormula or ReadingFormula or PhaseDateFormula))
        {
            context.Diagnostics.Error(
                "gate-reads-law",
                gate.Span,
                new($"The gate of `{fact}` reads more than facts.", $"De poort van `{fact}` leest meer dan feiten."),
                new("Name the facts themselves: whether a question arises must not hang on the law.", "Noem de feiten zelf: of een vraag zich voordoet mag niet van de wet afhangen."));
            fact.OnlyWhen = null;
        }
    }

    private ToldBy BindToldBy(Clause told)
    {
        var who = told.Names[0].Text;
        if (who != "another" && context.Names.Find<Group>(who) is not { Name.Kind: NamedKind.Role })
        {
            context.ReportUnknown(told.Names[0], context.Names.Things.Keys.Append("another"), "role", "rol");
        }

        return new ToldBy(who == "another" ? null : who, context.Conditions.Bind(told.Condition!, null));
    }

    private List<Fact> Ordered()
    {
        var ordered = new List<Fact>();
        var placed = new HashSet<Fact>();
        foreach (var (fact, _) in _facts)
        {
            Place(fact, ordered, placed);
        }
        for (var i = 0; i < ordered.Count; i++)
        {
            ordered[i].Index = i;
        }
        return ordered;
    }

    // Without recursion, since gates can hang on gates as far as there are facts.
    private void Place(Fact first, List<Fact> ordered, HashSet<Fact> placed)
    {
        var open = new HashSet<Fact>();
        var path = new Stack<Fact>([first]);
        while (path.TryPeek(out var fact))
        {
            open.Add(fact);
            var gate = fact.OnlyWhen is null ? null : FormulaWalk.Facts(fact.OnlyWhen).FirstOrDefault(f => !placed.Contains(f));
            if (gate is not null && open.Contains(gate))
            {
                context.Diagnostics.Error("circle", gate.Span, new($"Whether `{gate}` arises depends on itself.", $"Of `{gate}` zich voordoet hangt van zichzelf af."));
                gate.OnlyWhen = null;
                fact.OnlyWhen = null;
            }
            else if (gate is not null)
            {
                path.Push(gate);
            }
            else
            {
                path.Pop();
                if (placed.Add(fact))
                {
                    ordered.Add(fact);
                }
            }
        }
    }
}
