using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Proofs;

/// <summary>Runs the examples of a text.</summary>
public sealed class ExampleRunner(LawText text)
{
    private readonly Dictionary<string, Reasoner> _reasoners = [];

    /// <summary>The examples that fail, with what was found instead.</summary>
    public IEnumerable<ExampleFailure> Run() => text.Examples.SelectMany(Run);

    /// <summary>What fails of one example; nothing where it holds.</summary>
    public IEnumerable<ExampleFailure> Run(Example example)
    {
        var reasoner = ReasonerFor(example);
        var logic = reasoner.Logic(example.Given);
        if (ContradictionFinder.Find(logic, reasoner.Logic) is { } contradiction)
        {
            var ids = string.Join(", ", contradiction.Answers.Select(a => $"`{a.Fact.Id}`"));
            yield return new ExampleFailure(example, null, new($"these answers contradict each other: {ids}.", $"deze antwoorden spreken elkaar tegen: {ids}."));
            yield break;
        }

        var check = new OutcomeCheck(reasoner, logic);
        foreach (var outcome in example.Then)
        {
            if (check.Differs(outcome) is { } found)
            {
                yield return new ExampleFailure(example, outcome, found);
            }
        }
    }

    /// <summary>Whether an example comes out as it says.</summary>
    internal bool Holds(Example example)
    {
        var reasoner = ReasonerFor(example);
        var logic = reasoner.Logic(example.Given);
        var check = new OutcomeCheck(reasoner, logic) { Explains = false };
        return logic.IsPossible && example.Then.All(o => check.Differs(o) is null);
    }

    private Reasoner ReasonerFor(Example example)
    {
        var day = example.AsOf ?? text.Since ?? text.Act.Adopted ?? DateOnly.MaxValue;
        var key = $"{day:yyyy-MM-dd} {string.Join(' ', example.Readings.Select(r => $"{r.Key}={r.Value}").Order(StringComparer.Ordinal))}";
        if (!_reasoners.TryGetValue(key, out var reasoner))
        {
            reasoner = new Reasoner(text, day, example.Readings);
            _reasoners[key] = reasoner;
        }

        return reasoner;
    }
}
