using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// What the answers to other facts force: an answer that only an open gate allows makes what its gate demands so; and where all but one part of what no system can be is so, the last
/// part is not. It is seen from answers alone, so it is always known; what it does not see is left to the diagrams.
/// </summary>
internal sealed class ForcedAnswers
{
    private readonly PlaneNet _net;
    private readonly ILookup<(Fact Fact, int Value), (Fact Gated, bool Yes)> _demanded;
    private readonly ILookup<(Fact Fact, int Value), (bool Yes, IReadOnlyList<Formula> Others)> _excluded;
    private readonly Dictionary<(Fact, int, bool), PlaneTerm> _forced = [];

    /// <summary>Looks through the gates and impossibilities of a text.</summary>
    public ForcedAnswers(PlaneNet net, LawText text)
    {
        _net = net;
        _demanded = text.Facts.Where(f => f.OnlyWhen is not null).SelectMany(f => Parts(f.OnlyWhen!).SelectMany(Demands).Select(d => (d.Fact, d.Value, Gated: f, d.Yes)))
            .ToLookup(d => (d.Fact, d.Value), d => (d.Gated, d.Yes));
        _excluded = text.Invariants.Where(i => i.Assumed).SelectMany(i => Exclusions(Parts(i.Formula))).ToLookup(e => (e.Fact, e.Value), e => (e.Yes, e.Others));
    }

    /// <summary>The parts that must all hold for a formula to hold.</summary>
    private static List<Formula> Parts(Formula formula) =>
        formula is ListFormula { All: true } list ? [.. list.Points.SelectMany(p => Parts(p.Formula))] : [formula];

    /// <summary>Which questions a part of a gate answers by itself, and how.</summary>
    private static IEnumerable<(Fact Fact, int Value, bool Yes)> Demands(Formula part) => part switch
    {
        FactFormula { Test: YesTest } test => [(test.Fact, 0, true)],
        NotFormula { Operand: FactFormula { Test: YesTest } test } => [(test.Fact, 0, false)],
        FactFormula { Test: AnyValueTest { Values: [var value] } } test => [(test.Fact, value, true)],
        FactFormula { Test: AnyValueTest any, Fact.Type: FactType.OneOf } test => Enumerable.Range(0, test.Fact.Values.Count).Except(any.Values).Select(v => (test.Fact, v, false)),
        NotFormula { Operand: FactFormula { Test: AnyValueTest any } test } => any.Values.Select(v => (test.Fact, v, false)),
        _ => [],
    };

    /// <summary>Which questions are answered by what no system can be, where all other parts of it are so.</summary>
    private static IEnumerable<(Fact Fact, int Value, bool Yes, IReadOnlyList<Formula> Others)> Exclusions(List<Formula> parts)
    {
        foreach (var part in parts.Where(_ => parts.TrueForAll(p => IsSeen(p))))
        {
            var others = parts.FindAll(p => p != part);
            foreach (var (fact, value, yes) in part switch
            {
                FactFormula { Test: YesTest } test => [(test.Fact, 0, false)],
                NotFormula { Operand: FactFormula { Test: YesTest } test } => [(test.Fact, 0, true)],
                FactFormula { Test: AnyValueTest any } test => any.Values.Select(v => (test.Fact, v, false)),
                _ => Enumerable.Empty<(Fact, int, bool)>(),
            })
            {
                yield return (fact, value, yes, others);
            }
        }
    }

    /// <summary>Whether answers alone can show that a part holds.</summary>
    private static bool IsSeen(Formula part) => part is FactFormula { Test: YesTest or AnyValueTest } or NotFormula { Operand: FactFormula { Test: YesTest } };

    private PlaneTerm Seen(Formula part) => part switch
    {
        FactFormula { Test: AnyValueTest any } test => Any(any.Values.Select(v => Shown(test.Fact, v, yes: true))),
        FactFormula test => Shown(test.Fact, 0, yes: true),
        _ => Shown(((FactFormula)((NotFormula)part).Operand).Fact, 0, yes: false),
    };

    private PlaneTerm Shown(Fact fact, int value, bool yes) =>
        _net.Ask(new PlaneInput(fact, yes ? InputKind.Shown : InputKind.Denied, value, false), PlaneGating.None);

    private PlaneTerm Any(IEnumerable<PlaneTerm> terms) => _net.All([.. terms.Select(t => t.Opposite)]).Opposite;

    /// <summary>That a question of a fact must be answered so.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The place of the value; 0 for a fact without values.</param>
    /// <param name="yes">Whether as yes.</param>
    public PlaneTerm Of(Fact fact, int value, bool yes)
    {
        if (!_forced.TryGetValue((fact, value, yes), out var term))
        {
            var demanded = _demanded[(fact, value)].Where(d => d.Yes == yes).Select(d => Opened(d.Gated));
            var excluded = _excluded[(fact, value)].Where(e => e.Yes == yes).Select(e => _net.All([.. e.Others.Select(Seen)]));
            _forced[(fact, value, yes)] = term = Any(demanded.Concat(excluded).ToList());
        }

        return term;
    }

    /// <summary>That a fact arises, because of its own answer or of what others force of it. Gates have no circles, so this ends.</summary>
    private PlaneTerm Opened(Fact fact)
    {
        var own = _net.Ask(new PlaneInput(fact, InputKind.Opens, 0, false), PlaneGating.None);
        var forced = fact.Type is FactType.Date or FactType.Number ? [] : Enumerable.Range(0, Math.Max(1, fact.Values.Count)).SelectMany(v => _demanded[(fact, v)].Where(d => d.Yes).Select(d => Opened(d.Gated)));
        return Any([own, .. forced]);
    }
}
