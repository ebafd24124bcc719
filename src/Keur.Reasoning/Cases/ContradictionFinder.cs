using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Cases;

/// <summary>Finds which answers contradict each other.</summary>
internal static class ContradictionFinder
{
    /// <summary>A smallest set of answers that no possible system fits; null where some system fits them all.</summary>
    /// <param name="logic">The case.</param>
    /// <param name="again">Makes the same case with fewer answers.</param>
    public static Contradiction? Find(CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again)
    {
        if (logic.IsPossible)
        {
            return null;
        }

        var left = logic.Answers.All.ToList();
        foreach (var answer in logic.Answers.All.Reverse().ToList())
        {
            var without = left.FindAll(a => a != answer);
            if (!again(without).IsPossible)
            {
                left = without;
            }
        }

        return new Contradiction(left, again(left).Possibility.RulingOut);
    }
}
