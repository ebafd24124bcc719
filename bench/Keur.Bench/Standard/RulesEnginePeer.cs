using System.Diagnostics;
using RulesEngine.Models;

namespace Keur.Bench.Standard;

/// <summary>Gives the standard workload to RulesEngine: a rule for each conclusion, so that it need not join what holds, over an array of booleans.</summary>
internal static class RulesEnginePeer
{
    private const string Workflow = "standard";

    /// <summary>What it finds of some cases, each a boolean a fact.</summary>
    public static PeerFound Run(StandardWorkload workload, IReadOnlyList<bool[]> cases)
    {
        var rules = Enumerable.Range(0, StandardWorkload.Conclusions).Select(c => new Rule
        {
            RuleName = $"c{c}",
            Expression = string.Join(" || ", workload.All.Where(r => r.Conclusion == c).Select(Written)),
        });
        var engine = new RulesEngine.RulesEngine([new Workflow { WorkflowName = Workflow, Rules = [.. rules] }], new ReSettings { EnableScopedParams = false });
        long[][] All() => Counted(cases.Select(c => engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("c", new CaseFacts(c))).AsTask().GetAwaiter().GetResult()));
        All();
        var start = Stopwatch.GetTimestamp();
        var found = All();
        return new PeerFound("RulesEngine 6.0.1", cases.Count, Stopwatch.GetElapsedTime(start).TotalSeconds, found, "a rule for each conclusion, compiled by it");
    }

    private static string Written(StandardRule rule)
    {
        var any = rule.Any.Count == 0 ? string.Empty : $" && ({string.Join(" || ", rule.Any.Select(Written))})";
        return $"({string.Join(" && ", rule.All.Select(Written))}{any}{(rule.Unless is { } unless ? $" && {Written(unless ^ 1)}" : string.Empty)})";
    }

    private static string Written(int literal) => $"{((literal & 1) == 0 ? string.Empty : "!")}c.F[{literal >> 1}]";

    private static long[][] Counted(IEnumerable<List<RuleResultTree>> results)
    {
        var found = Enumerable.Range(0, StandardWorkload.Conclusions).Select(_ => new long[2]).ToArray();
        foreach (var (place, trees) in results.Index())
        {
            foreach (var tree in trees.Where(t => t.IsSuccess))
            {
                var conclusion = int.Parse(tree.Rule.RuleName.AsSpan(1));
                found[conclusion][0]++;
                found[conclusion][1] += place;
            }
        }

        return found;
    }
}
