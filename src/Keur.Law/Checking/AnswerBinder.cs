using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Checks answers that examples and shorthands give.</summary>
internal sealed class AnswerBinder(BindingContext context)
{
    /// <summary>The answers; what is wrong is reported and left out. Two answers that say part of one list are joined.</summary>
    public IReadOnlyList<Answer> BindAll(IEnumerable<AnswerSyntax> answers)
    {
        var bound = new Dictionary<Fact, Answer>();
        foreach (var syntax in answers)
        {
            if (Bind(syntax) is not { } answer)
            {
                continue;
            }

            if (!bound.TryGetValue(answer.Fact, out var earlier))
            {
                bound[answer.Fact] = answer;
            }
            else if (syntax.Relation is ValueRelation.Includes or ValueRelation.Excludes && !earlier.IsComplete && !Clash(earlier, answer))
            {
                bound[answer.Fact] = Answer.Partly(answer.Fact, [.. earlier.Includes, .. answer.Includes], [.. earlier.Excludes, .. answer.Excludes]);
            }
            else
            {
                context.Diagnostics.Error("answered-twice", syntax.Fact.Span, new($"`{syntax.Fact}` is answered twice.", $"`{syntax.Fact}` is twee keer beantwoord."));
            }
        }

        return [.. bound.Values];
    }

    private static bool Clash(Answer a, Answer b) => a.Includes.Intersect(b.Excludes).Any() || a.Excludes.Intersect(b.Includes).Any();

    private Answer? Bind(AnswerSyntax syntax)
    {
        if (context.Need<Fact>(syntax.Fact, "fact", "feit") is not { } fact)
        {
            return null;
        }

        if (fact.Type == FactType.Number)
        {
            context.Conditions.CheckUnit(fact, syntax.Unit);
        }
        var answer = fact.Type == FactType.SomeOf ? BindList(fact, syntax) : syntax is { Relation: ValueRelation.Is, Values: [var value] } ? BindOne(fact, value.Text) : null;
        if (answer is null)
        {
            var wrong = syntax.Values.FirstOrDefault(v => fact.ValueIndex(v.Text) < 0);
            var advice = wrong.Text is not null && fact.Values.Count > 0 ? NearestName.Advice(wrong.Text, fact.Values.Select(v => v.Name)) : null;
            context.Diagnostics.Error("wrong-answer", wrong.Text is not null ? wrong.Span : syntax.Fact.Span, new($"This does not answer `{fact}`.", $"Dit is geen antwoord op `{fact}`."), advice ?? Expected(fact));
        }

        return answer;
    }

    private static Words Expected(Fact fact) => fact.Type switch
    {
        FactType.OneOf => new("It is one of " + Values(fact) + ".", "Het is één van " + Values(fact) + "."),
        FactType.SomeOf => new("It is a list, `is (…)` or `includes …`, of " + Values(fact) + ".", "Het is een lijst, `is (…)` of `includes …`, van " + Values(fact) + "."),
        FactType.Date => new("It is a day as 2026-01-31, `never` or `not yet`.", "Het is een dag zoals 2026-01-31, `never` of `not yet`."),
        FactType.Number => new($"It is a number of {fact.Unit}.", $"Het is een aantal {fact.Unit}."),
        _ => new("It is yes or no.", "Het is yes of no."),
    };

    private static string Values(Fact fact) => string.Join(", ", fact.Values.Select(v => v.Name));

    private static Answer? BindList(Fact fact, AnswerSyntax syntax)
    {
        var places = syntax.Values.Select(v => fact.ValueIndex(v.Text)).ToList();
        if (places.Contains(-1))
        {
            return null;
        }

        return syntax.Relation switch
        {
            ValueRelation.IsExactly => Answer.Exactly(fact, places),
            ValueRelation.Includes => Answer.Partly(fact, places, []),
            ValueRelation.Excludes => Answer.Partly(fact, [], places),
            _ => null,
        };
    }

    private static Answer? BindOne(Fact fact, string value)
    {
        switch (fact.Type)
        {
            case FactType.YesNo or FactType.Judgement:
                return value is "yes" or "no" ? Answer.Of(fact, value == "yes") : null;
            case FactType.OneOf:
                return fact.ValueIndex(value) is var place and >= 0 ? Answer.OneOf(fact, place) : null;
            case FactType.Date:
                return value switch
                {
                    "never" => Answer.NeverHappens(fact),
                    "not yet" => Answer.NotYetHappened(fact),
                    _ => PartParser.TryDay(value, out var day) ? Answer.OnDay(fact, day) : null,
                };
            default:
                return PartParser.TryNumber(value, out var number) ? Answer.OfNumber(fact, number) : null;
        }
    }
}
