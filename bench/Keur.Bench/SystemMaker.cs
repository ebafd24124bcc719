using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Bench;

/// <summary>
/// Makes random possible systems: fact by fact, gates first, every answer of a fact that arises as likely as the others; of a list up to three values, as in
/// the tests. What the law calls impossible is drawn again.
/// </summary>
internal sealed class SystemMaker(Reasoner reasoner)
{
    private const int MostValues = 3;

    private readonly Dictionary<Fact, IReadOnlyList<TriedAnswer>> _tried = [];

    /// <summary>Every answer of one system; a fact that does not arise has none.</summary>
    public IReadOnlyList<Answer> Make(Random random)
    {
        while (true)
        {
            var answers = new List<Answer>();
            var most = 1 + random.Next(MostValues);
            foreach (var fact in reasoner.Text.Facts)
            {
                if (fact.OnlyWhen is null || Arises(fact, answers))
                {
                    answers.Add(Draw(fact, most, random));
                }
            }

            if (reasoner.Logic(answers).IsPossible)
            {
                return answers;
            }
        }
    }

    /// <summary>Whether a fact arises: every fact its gate reads is answered, or does not arise itself.</summary>
    private bool Arises(Fact fact, List<Answer> answers) =>
        new FormulaCompiler<Truth>(Kleene.Values, reasoner.Readings, new KnownAnswers(reasoner.Text, reasoner.AsOf, answers)).Gate(fact) == Truth.Yes;

    private Answer Draw(Fact fact, int most, Random random)
    {
        switch (fact.Type)
        {
            case FactType.OneOf:
                return Answer.OneOf(fact, random.Next(fact.Values.Count));
            case FactType.SomeOf:
                return Answer.Exactly(fact, [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => random.Next(fact.Values.Count))]);
            case FactType.YesNo or FactType.Judgement:
                return Answer.Of(fact, random.Next(2) == 0);
            default:
                var tried = Tried(fact);
                return tried.Count > 0 ? tried[random.Next(tried.Count)].Answer : fact.Type == FactType.Date ? Answer.NeverHappens(fact) : Answer.OfNumber(fact, 0);
        }
    }

    private IReadOnlyList<TriedAnswer> Tried(Fact fact)
    {
        if (!_tried.TryGetValue(fact, out var tried))
        {
            tried = AnswersToTry.Of(reasoner.Text, fact);
            _tried[fact] = tried;
        }

        return tried;
    }
}
