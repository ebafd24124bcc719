using System.Text;
using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Names a set of answers, so that cases with the same can be found.</summary>
internal static class AnswerKey
{
    /// <summary>The name: the same for the same answers in the same order.</summary>
    public static string Of(IReadOnlyList<Answer> answers)
    {
        var key = new StringBuilder();
        foreach (var answer in answers)
        {
            key.Append(' ').Append(answer.Fact.Index);
            if (answer.Fact.Values.Count > 0)
            {
                key.Append('+').AppendJoin(',', answer.Includes).Append('-').AppendJoin(',', answer.Excludes);
            }
            else
            {
                key.Append('=').Append(answer.YesNo).Append(answer.Date?.DayNumber).Append(answer.NotYet).Append(answer.Dated).Append(answer.Number);
            }
        }

        return key.ToString();
    }
}
