using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Comparisons;

/// <summary>One case under one of two laws.</summary>
internal sealed class CaseSide
{
    private readonly AskedLaw _law;
    private readonly CaseLogic _logic;

    /// <summary>Takes a case.</summary>
    public CaseSide(AskedLaw law, IReadOnlyList<Answer> answers) =>
        (_law, _logic) = (law, new Reasoner(law.Text, law.Day, law.Readings).Logic(answers));

    /// <summary>What a declaration says of the case by itself; see <see cref="ComparedSide{T}.Said"/>.</summary>
    public State Said(string id)
    {
        var text = _law.Text;
        return text.Find(id) is { } conclusion ? _logic.StateOf(conclusion)
            : text.Spares.FirstOrDefault(s => s.Id == id) is { } spare ? _logic.StateOn(_law.Day, spare)
            : text.FindFact(id) is { } fact ? _logic.StateOfGate(fact) : State.No;
    }

    /// <summary>Whether a phase has begun for the case on the day of the law; with none, whether the act is in force.</summary>
    public State Begun(string? id)
    {
        if (_law.Text.Phases.FirstOrDefault(p => p.Id == id) is not { } phase)
        {
            return _law.Text.Act.InForce <= _law.Day ? State.Yes : State.No;
        }

        var starts = phase.Starts.Where(s => s.Day <= _law.Day).ToList();
        return starts.Exists(s => s.When is null) ? State.Yes : _logic.StateOfAny([.. starts.Select(s => new CitedFormula(s.When!, []))]);
    }

    /// <summary>Whether a conclusion binds on the day of the law.</summary>
    public State Applies(string id) => _law.Text.Find(id) is { } conclusion ? _logic.StateOn(_law.Day, new Binding(conclusion, null)) : State.No;
}
