using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Chooses which systems are tried: such as speak for a term or against it, each fact having at most one value where it can have only one, and days in order.
/// What the choice misses is only not found; nothing false comes of it.
/// </summary>
internal sealed class TrialMaker
{
    private readonly PlaneNet _net;
    private readonly PlaneProgram _program;
    private readonly PlaneTerm _possible;
    private readonly Dictionary<int, int> _stepOf = [];
    private readonly List<(Fact Fact, List<int> Steps)> _facts;
    private readonly Dictionary<int, Leanings> _leanings = [];

    /// <summary>Prepares for a program.</summary>
    /// <param name="net">The net it is of.</param>
    /// <param name="nodes">The node of each step.</param>
    /// <param name="program">The program.</param>
    /// <param name="possible">The term that every system tried must meet.</param>
    public TrialMaker(PlaneNet net, IReadOnlyList<int> nodes, PlaneProgram program, PlaneTerm possible)
    {
        (_net, _program, _possible) = (net, program, possible);
        for (var step = 0; step < nodes.Count; step++)
        {
            _stepOf[nodes[step]] = step;
        }

        _facts = [.. program.Steps.Index().Where(s => s.Item.Input is { } input && !InputBinder.IsAlwaysKnown(input.Asks)).GroupBy(s => s.Item.Input!.Fact).Select(g => (g.Key, g.Select(s => s.Index).ToList()))];
    }

    /// <summary>Chooses what to try for a term.</summary>
    public void Choose(PlaneTrial trial, PlaneTerm term, Random random)
    {
        var (aim, frame) = (LeaningsOf(term), LeaningsOf(_possible));
        foreach (var (fact, steps) in _facts)
        {
            switch (fact.Type)
            {
                case FactType.OneOf:
                    ChooseOne(trial, steps, aim, random);
                    break;
                case FactType.Date or FactType.Number:
                    ChooseInOrder(trial, fact, steps, aim, random);
                    break;
                default:
                    steps.ForEach(s => Choose(trial, s, aim, frame, random));
                    break;
            }
        }
    }

    private Leanings LeaningsOf(PlaneTerm term)
    {
        if (!_leanings.TryGetValue(term.Code, out var leanings))
        {
            leanings = new Leanings(_net, term, _stepOf, _program.Steps.Count);
            _leanings[term.Code] = leanings;
        }

        return leanings;
    }

    private static void Choose(PlaneTrial trial, int step, Leanings aim, Leanings frame, Random random)
    {
        var by = aim.Yes(step) || aim.No(step) ? aim : frame;
        if (by.Yes(step) == by.No(step))
        {
            trial.ChooseEither(step, random);
        }
        else
        {
            trial.Choose(step, by.Yes(step));
        }
    }

    private void ChooseOne(PlaneTrial trial, List<int> steps, Leanings aim, Random random)
    {
        var wanted = steps.FindAll(s => aim.Yes(s) && !aim.No(s));
        var bearable = wanted.Count > 0 ? wanted : steps.FindAll(s => !aim.No(s) || aim.Yes(s));
        // A value that no question asks about is one more to choose from, where no value that is asked about must be it.
        var values = _program.Steps[steps[0]].Input!.Fact.Values.Count;
        var other = wanted.Count == 0 && steps.Select(s => _program.Steps[s].Input!.Place).Distinct().Count() < values;
        var pick = random.Next(bearable.Count + (other ? 1 : 0));
        var chosen = bearable.Count == 0 && !other ? steps[random.Next(steps.Count)] : pick < bearable.Count ? bearable[pick] : -1;
        var place = chosen < 0 ? -1 : _program.Steps[chosen].Input!.Place;
        steps.ForEach(s => trial.Choose(s, _program.Steps[s].Input!.Place == place));
    }

    /// <summary>A day, or a number, between two that are asked about; or no day at all.</summary>
    private void ChooseInOrder(PlaneTrial trial, Fact fact, List<int> steps, Leanings aim, Random random)
    {
        var asked = steps.FindAll(s => _program.Steps[s].Input!.Asks != InputKind.Dated);
        var places = asked.Select(s => _program.Steps[s].Input!.Place).Distinct().Order().ToList();
        bool Wants(int step, bool yes) => yes ? aim.Yes(step) && !aim.No(step) : aim.No(step) && !aim.Yes(step);
        var early = asked.Exists(s => Wants(s, yes: true)) && random.Next(4) > 0;
        var late = !early && asked.Exists(s => Wants(s, yes: false)) && random.Next(4) > 0;
        // Where the day lies: before the place of this number, and after those below it.
        var at = early == (fact.Type == FactType.Date) && (early || late) ? 0 : early || late ? places.Count : random.Next(places.Count + 1);
        var never = fact.Type == FactType.Date && steps.Except(asked).Any(s => Wants(s, yes: false) || (!Wants(s, yes: true) && !early && random.Next(3) == 0));
        foreach (var step in steps)
        {
            var input = _program.Steps[step].Input!;
            var place = places.IndexOf(input.Place);
            trial.Choose(step, !never && (input.Asks == InputKind.Dated || (fact.Type == FactType.Date ? place >= at : place < at)));
        }
    }
}
