using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Laws;

/// <summary>
/// What answers a numbered question: what this text itself has from the answer to it; and where the question was put about another act, what that has, with
/// what this text says of the same answers. The second is a relation, not an answer anybody gave.
/// </summary>
/// <param name="Number">The number of the question.</param>
/// <param name="Own">What answers it in this text.</param>
/// <param name="Others">What answers it in other acts.</param>
/// <param name="Carried">The examples of the others, held against this text.</param>
public sealed record ShownQuestion(int Number, QuestionAnswers Own, IReadOnlyList<QuestionAnswers> Others, IReadOnlyList<CarriedExample> Carried)
{
    /// <summary>Whether nothing answers the question anywhere.</summary>
    public bool IsEmpty => Own.IsEmpty && Others.Count == 0;

    /// <summary>Finds what answers the question.</summary>
    /// <param name="number">The number.</param>
    /// <param name="asked">The law asked.</param>
    /// <param name="library">All of the law.</param>
    /// <param name="uncomputed">The answers about an act that no rule computes, by the id of the act.</param>
    public static ShownQuestion Of(int number, AskedLaw asked, LawLibrary library, Func<string, IReadOnlyList<UncomputedAnswer>> uncomputed)
    {
        var own = QuestionAnswers.Of(asked.Text, number, uncomputed);
        var others = own.IsEmpty
            ? library.BaseActs.Where(a => a.Id != asked.Text.Act.Id)
                .Select(a => QuestionAnswers.Of(library.TextsOf(a.Id, new Diagnostics())[^1], number, uncomputed))
                .Where(a => !a.IsEmpty)
                .ToList()
            : [];
        var reasoner = new Reasoner(asked.Text, asked.Day, asked.Readings);
        return new ShownQuestion(number, own, others, [.. others.SelectMany(o => o.Examples).Select(e => Carry(e, reasoner))]);
    }

    private static CarriedExample Carry(Example example, Reasoner reasoner)
    {
        var text = reasoner.Text;
        var answers = example.Given.Select(a => AnswerTransfer.To(text, a)).ToList();
        var known = answers.OfType<Answer>().ToList();
        var fits = known.Count == answers.Count && reasoner.Judge(known).Contradiction is null;
        var outcomes = example.Then.Select(o => text.Find(o.Id) is { } here ? new CarriedOutcome(o, here, fits ? reasoner.Explain(known, here) : null) : new CarriedOutcome(o, null, null));
        return new CarriedExample(example, [.. outcomes], [.. text.Examples.Where(e => e.Source is not null && e.Source == example.Source)], fits);
    }
}
