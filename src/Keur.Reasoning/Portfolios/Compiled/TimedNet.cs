using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Verdicts;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Compiles since or from when questions bind. It follows <see cref="TimingFinder"/>, for the days that are the same for all cases.</summary>
internal sealed class TimedNet
{
    private readonly Reasoner _reasoner;
    private readonly (PlaneQuestions Values, Terms<PlaneTerm> Terms) _plain;
    private readonly (PlaneQuestions Values, Terms<PlaneTerm> Terms) _calm;

    /// <summary>Compiles with what is compiled of the law already.</summary>
    public TimedNet(Reasoner reasoner, (PlaneQuestions Values, Terms<PlaneTerm> Terms) plain, (PlaneQuestions Values, Terms<PlaneTerm> Terms) calm)
    {
        (_reasoner, _plain, _calm) = (reasoner, plain, calm);
        Days = [.. reasoner.Days.Named.Concat([DateOnly.MinValue, reasoner.AsOf, reasoner.AsOf.AddDays(1), TimingFinder.AtLast]).Distinct().Order()];
        Now = Days.IndexOf(reasoner.AsOf);
    }

    /// <summary>The days looked at.</summary>
    public List<DateOnly> Days { get; }

    /// <summary>The place of the day asked about.</summary>
    public int Now { get; }

    /// <summary>Whether it is told of a question when it binds: not of the ways of a route, nor under an act that never entered into force.</summary>
    public bool IsTimed(PortfolioQuestion question) => _reasoner.Text.IsAdopted && question.Conclusion is not Way;

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
            _plain.Values.OrAll([.. events.Select(_plain.Values.Opens)]));
    }
}
