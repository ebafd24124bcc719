using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;

namespace Keur.Reasoning.Verdicts;

/// <summary>Judges a case as a whole.</summary>
internal sealed class CaseJudge
{
    private readonly Reasoner _reasoner;
    private readonly CaseLogic _logic;
    private readonly TimingFinder _timing;
    private readonly ConclusionJudge _conclusions;

    /// <summary>Judges a case whose answers do not contradict each other.</summary>
    public CaseJudge(Reasoner reasoner, CaseLogic logic, Func<IEnumerable<Answer>, CaseLogic> again, Explainer explainer)
    {
        (_reasoner, _logic) = (reasoner, logic);
        _timing = new TimingFinder(logic, again);
        _conclusions = new ConclusionJudge(logic, _timing, explainer);
    }

    /// <summary>The verdict.</summary>
    public Verdict Judge()
    {
        var text = _logic.Text;
        var classes = text.Classes.Select(_conclusions.Of).ToList();
        var roles = text.Roles.Select(_conclusions.Of).ToList();
        var grounds = text.Rules.Where(r => r.Group is not null).Select(_conclusions.Of).ToList();
        var duties = new DutyJudge(_logic, _timing, _reasoner.Calendar).Judge();
        return new Verdict
        {
            Text = text,
            AsOf = _logic.AsOf,
            Readings = _reasoner.Readings,
            Answers = [.. _logic.Answers.All],
            Classes = classes,
            Roles = roles,
            Grounds = grounds,
            Duties = duties,
            Routes = [.. text.Routes.Select(r => new RouteJudge(_logic, _timing).Judge(r))],
            Penalties = new PenaltyJudge(_logic).Judge(grounds, duties),
            Flags = [.. text.Flags.Select(_conclusions.Of)],
            Open = OpenFacts([.. classes, .. roles]),
        };
    }

    private static List<OpenFact> OpenFacts(IReadOnlyList<Judged> judged) =>
        [.. judged.SelectMany(j => j.State == State.Open ? j.Open.Concat(j.Judgements).Select(f => (Fact: f, j.Conclusion.Id)) : [])
            .GroupBy(x => x.Fact)
            .OrderBy(g => g.Key.Index)
            .Select(g => new OpenFact(g.Key, [.. g.Select(x => x.Id)]))];
}
