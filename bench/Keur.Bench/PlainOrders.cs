using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Interviews;
using Keur.Reasoning.Verdicts;

namespace Keur.Bench;

/// <summary>The orders an interview is measured against: that of the law's documents.</summary>
internal sealed class PlainOrders(Reasoner reasoner)
{
    /// <summary>The first fact whose answer could still decide a class, as long as one is open.</summary>
    public Fact? FirstThatMatters(IReadOnlyList<Answer> given, IReadOnlySet<Fact> skipped)
    {
        var closed = given.Select(a => a.Fact).Concat(skipped).ToHashSet();
        var now = new OpenCase(reasoner, given, new DiagramStore(Interview.UsualBudget));
        var prospects = reasoner.Text.Classes.Select(c => new Prospect(now, c, closed)).ToList();
        return prospects.SelectMany(p => p.Facts).Distinct().OrderBy(f => f.Index).FirstOrDefault(f => prospects.Exists(p => p.Depends(f)));
    }

    /// <summary>The first fact not asked yet that arises, as long as a class is open.</summary>
    public Fact? First(IReadOnlyList<Answer> given, IReadOnlySet<Fact> skipped)
    {
        var logic = reasoner.Logic(given);
        return reasoner.Text.Classes.All(c => logic.StateOfReported(c) != State.Open)
            ? null
            : reasoner.Text.Facts.FirstOrDefault(f => !skipped.Contains(f) && !given.Any(a => a.Fact == f) && logic.StateOfGate(f) != State.No);
    }
}
