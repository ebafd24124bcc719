using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Compiles since or from when questions bind. It follows <see cref="TimingFinder"/>, which looks at the days the law names and at those of the case's own events. Between two
/// days of the law only an event changes anything, so it is enough to look at the day before the next one as well: what differs there came with the event.
/// </summary>
internal sealed class TimedNet
{
    private readonly Reasoner _reasoner;
    private readonly HashSet<DateOnly> _ends;
    private readonly (PlaneQuestions Values, Terms<PlaneTerm> Terms) _plain;
    private readonly (PlaneQuestions Values, Terms<PlaneTerm> Terms) _calm;

    /// <summary>Compiles with what is compiled of the law already.</summary>
    public TimedNet(Reasoner reasoner, (PlaneQuestions Values, Terms<PlaneTerm> Terms) plain, (PlaneQuestions Values, Terms<PlaneTerm> Terms) calm)
    {
        (_reasoner, _plain, _calm) = (reasoner, plain, calm);
        List<DateOnly> named = [.. reasoner.Days.Named.Concat([DateOnly.MinValue, reasoner.AsOf, reasoner.AsOf.AddDays(1), TimingFinder.AtLast]).Distinct().Order()];
        _ends = [.. named.Skip(1).Select(d => d.AddDays(-1)).Except(named)];
        Days = [.. named.Concat(_ends).Order()];
        Now = Days.IndexOf(reasoner.AsOf);
    }

    /// <summary>Whether a day is looked at for what came between the day before it in the list and itself.</summary>
    public bool IsEnd(int day) => _ends.Contains(Days[day]);

    /// <summary>The days looked at.</summary>
    public List<DateOnly> Days { get; }

    /// <summary>The place of the day asked about.</summary>
    public int Now { get; }

    /// <summary>Whether it is told of a question when it binds: not of the ways of a route, of what else is asked of the law, nor under an act that never entered into force.</summary>
    public bool IsTimed(PortfolioQuestion question) => _reasoner.Text.IsAdopted && question is { Conclusion: not Way, Aspect: null };

    /// <summary>What must be known of a question.</summary>
    public TimedTerms Of(PortfolioQuestion question, int place)
    {
        var binding = new Binding(question.Conclusion, question.Role);
        var events = _reasoner.Days.SparesBehind(question.Conclusion).SelectMany(s => s.Until).Select(u => u.Event).OfType<Fact>().Distinct().ToList();
        var dates = _reasoner.Text.Facts.Where(f => f.Type == FactType.Date);
        return new TimedTerms(
            place,
            Days.ConvertAll(d => _plain.Terms.On(d, binding)),
            [.. Days.Skip(Now).Select(d => _calm.Terms.On(d, binding))],
            _plain.Values.OrAll([.. dates.Select(_calm.Values.Absent)]),
            _plain.Values.OrAll([.. Pairs(events).SelectMany(p => Enumerable.Range(0, Days.Count).Where(IsEnd).Select(d => _plain.Values.AndAll([Within(p.First, d), Within(p.Second, d)])))]),
            events);
    }

    private static IEnumerable<(Fact First, Fact Second)> Pairs(List<Fact> events) => events.SelectMany((e, i) => events.Skip(i + 1).Select(f => (e, f)));

    /// <summary>That an event is known to fall between a day and the one before it in the list, or on it.</summary>
    private PlaneTerm Within(Fact date, int day) => _plain.Values.AndAll(
        [_plain.Values.Opens(date), _plain.Terms.Compiler.Compared(date, before: true, Days[day].AddDays(1)), _plain.Values.Not(_plain.Terms.Compiler.Compared(date, before: true, Days[day - 1].AddDays(1)))]);
}
