using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Bench.Portfolios;

/// <summary>One random possible system: what is so of every fact that arises. It is drawn fact by fact, gates first; what no system can be is drawn again.</summary>
internal sealed class DrawnSystem(LawText text, Random random)
{
    private const int MostValues = 3;

    private readonly Answer?[] _answers = new Answer?[text.Facts.Count];
    private readonly List<Formula> _ruledOut = [.. text.Invariants.Where(i => i.Assumed).Select(i => i.Formula)];

    /// <summary>Draws another one; gives the answers of the facts that arise, in the order of the law.</summary>
    public IEnumerable<Answer> Draw()
    {
        do
        {
            var most = 1 + random.Next(MostValues);
            foreach (var fact in text.Facts)
            {
                _answers[fact.Index] = fact.OnlyWhen is null || Holds(fact.OnlyWhen) ? Draw(fact, most) : null;
            }
        }
        while (_ruledOut.Exists(Holds));

        return _answers.OfType<Answer>();
    }

    private Answer Draw(Fact fact, int most) => fact.Type switch
    {
        FactType.OneOf => Answer.OneOf(fact, random.Next(fact.Values.Count)),
        FactType.SomeOf => Answer.Exactly(fact, [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => random.Next(fact.Values.Count))]),
        FactType.Date => random.Next(3) switch
        {
            0 => Answer.NeverHappens(fact),
            1 => Answer.NotYetHappened(fact),
            _ => Answer.OnDay(fact, new DateOnly(2023, 1, 1).AddDays(random.Next(2400))),
        },
        FactType.Number => Answer.OfNumber(fact, (decimal)Math.Pow(10, random.Next(28))),
        _ => Answer.Of(fact, random.Next(2) == 0),
    };

    /// <summary>Whether a formula holds of the system, as far as it is drawn. Gates and what no system can be read facts and helper rules only.</summary>
    private bool Holds(Formula formula) => formula switch
    {
        FactFormula test => Holds(test.Fact, test.Test),
        NotFormula not => !Holds(not.Operand),
        ListFormula { All: true } list => list.Points.All(p => Holds(p.Formula)),
        ListFormula list => list.Points.Any(p => Holds(p.Formula)),
        ConstantFormula constant => constant.Holds,
        ConclusionFormula test => (test.Conclusion.When is null || Holds(test.Conclusion.When)) && !test.Conclusion.Unless.Any(u => Holds(u.Formula)),
        _ => throw new NotSupportedException($"The generator does not know {formula.GetType().Name} in a gate."),
    };

    private bool Holds(Fact fact, FactTest test)
    {
        if (_answers[fact.Index] is not { } answer)
        {
            return test is ExactValuesTest { Values.Count: 0 };
        }

        return test switch
        {
            YesTest => answer.YesNo == true,
            AnyValueTest any => any.Values.Any(answer.Includes.Contains),
            ExactValuesTest exact => answer.Includes.Order().SequenceEqual(exact.Values.Order()),
            NumberTest number => number.Threshold.IsReachedBy(answer.Number!.Value) == number.Reached,
            NeverTest => answer.Dated == false,
            DateTest date => KnownAnswers.ValueOf(answer, 0, Atoms.Before(fact, date.Day), DateOnly.MaxValue.AddDays(-2)) == date.Before && answer.Dated == true,
            _ => throw new NotSupportedException($"The generator does not know {test.GetType().Name}."),
        };
    }
}
