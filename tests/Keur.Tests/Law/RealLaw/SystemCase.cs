using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Law.RealLaw;

/// <summary>A plain system of a Dutch maker, with every answer that settles its classes; a test changes what it is about.</summary>
internal static class SystemCase
{
    private static readonly Dictionary<string, string> Plain = new()
    {
        ["machine-based"] = "yes", ["infers-outputs"] = "yes", ["function"] = "none", ["annex-iii-use"] = "none", ["profiles-people"] = "no", ["intended-user"] = "none",
        ["product-act"] = "none", ["sole-purpose"] = "none", ["open-source"] = "no", ["gpai-model"] = "no", ["union-market"] = "yes", ["placed-on-market"] = "2028-03-01",
        ["established"] = "union", ["public-body"] = "none", ["activity"] = "develops places-on-market", ["own-name"] = "yes", ["succeeded"] = "no", ["change"] = "none",
        ["development-only"] = "no", ["real-world-test"] = "no", ["part-of-union-it-system"] = "no", ["own-use-only"] = "no", ["rebrands"] = "no", ["design-changed"] = "never",
    };

    /// <summary>The verdict on the plain system with these answers instead, as `fact: answer`, under a text, on a day, with readings as `name: yes|no`.</summary>
    public static Verdict Judge(LawText text, DateOnly day, string[] changed, Dictionary<string, bool>? readings = null)
    {
        var answers = new Dictionary<string, string>(Plain);
        foreach (var pair in changed.Select(c => c.Split(": ", 2)))
        {
            answers[pair[0]] = pair[1];
        }

        return new Reasoner(text, day, readings).Judge(answers.Where(a => a.Value != "unknown").Select(a => Read(text, a.Key, a.Value))).Verdict!;
    }

    private static Answer Read(LawText text, string fact, string typed)
    {
        var answer = TypedAnswer.Read(text.FindFact(fact)!, typed, out var mistake);
        Assert.True(answer is not null, $"{fact}: {mistake?.English}");
        return answer;
    }
}
