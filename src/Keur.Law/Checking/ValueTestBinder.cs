using Keur.Law.Model;
using Keur.Law.Syntax;

namespace Keur.Law.Checking;

/// <summary>Checks tests of values: `is`, `is (…)`, `includes`.</summary>
internal sealed class ValueTestBinder(BindingContext context)
{
    /// <summary>The formula of a test; one that never holds, with an error, where it does not fit.</summary>
    public Formula Bind(ValueTestSyntax test)
    {
        if (context.Need<Fact>(test.Name, "fact", "feit") is not { } fact)
        {
            return Formula.Never;
        }

        return (fact.Type, test.Relation) switch
        {
            (FactType.YesNo or FactType.Judgement, ValueRelation.Is) => BindYesNo(fact, test),
            (FactType.OneOf, ValueRelation.Is) => new FactFormula(fact, new AnyValueTest(Places(fact, test.Values))),
            (FactType.SomeOf, ValueRelation.Includes) => new FactFormula(fact, new AnyValueTest(Places(fact, test.Values))),
            (FactType.SomeOf, ValueRelation.IsExactly) => new FactFormula(fact, new ExactValuesTest(Places(fact, test.Values))),
            (FactType.Date, ValueRelation.Is) when test.Values is [{ Text: "never" }] => new FactFormula(fact, new NeverTest()),
            _ => Misfit(fact, test),
        };
    }

    private Formula BindYesNo(Fact fact, ValueTestSyntax test)
    {
        var yes = new FactFormula(fact, new YesTest());
        return test.Values switch
        {
            [{ Text: "yes" }] => yes,
            [{ Text: "no" }] => new NotFormula(yes),
            _ => Misfit(fact, test),
        };
    }

    private ConstantFormula Misfit(Fact fact, ValueTestSyntax test)
    {
        context.Diagnostics.Error("wrong-type", test.Name.Span, new($"`{fact}` cannot be compared this way.", $"`{fact}` kan zo niet worden vergeleken."), ConditionBinder.Usage(fact));
        return new ConstantFormula(false);
    }

    private List<int> Places(Fact fact, IReadOnlyList<Name> values)
    {
        var places = new List<int>();
        foreach (var value in values)
        {
            var place = fact.ValueIndex(value.Text);
            if (place >= 0)
            {
                places.Add(place);
                continue;
            }

            if (context.WasRepealed($"{fact.Id}/{value}"))
            {
                context.Diagnostics.Note("repealed", value.Span, new($"`{value}` was repealed.", $"`{value}` is ingetrokken."));
                continue;
            }
            context.Diagnostics.Error(
                "unknown-value",
                value.Span,
                new($"`{fact}` has no value `{value}`.", $"`{fact}` heeft geen waarde `{value}`."),
                NearestName.Advice(value.Text, fact.Values.Select(v => v.Name)));
        }

        return places;
    }
}
