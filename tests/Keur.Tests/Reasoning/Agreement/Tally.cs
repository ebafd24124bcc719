using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Counts what was compared, so that a generator that makes only dull cases is noticed.</summary>
internal sealed class Tally
{
    private readonly int[] _states = new int[Enum.GetValues<State>().Length];
    private int _cases;
    private int _contradictions;

    public void Case() => Interlocked.Increment(ref _cases);

    public void Contradiction() => Interlocked.Increment(ref _contradictions);

    public void Add(State state) => Interlocked.Increment(ref _states[(int)state]);

    /// <summary>So many cases at least, of which one in a hundred contradicts itself, and answers of each kind: one in a hundred is yes, one in a hundred no, one in a thousand open.</summary>
    public void AssertVaried(int cases)
    {
        TestContext.Current.SendDiagnosticMessage(ToString());
        Assert.True(_cases >= cases && _contradictions >= cases / 100, ToString());
        var all = _states.Sum(s => (long)s);
        Assert.True(_states[(int)State.Yes] >= all / 100 && _states[(int)State.No] >= all / 100 && _states[(int)State.Open] >= all / 1000, ToString());
    }

    public override string ToString() =>
        $"{_cases} cases, {_contradictions} contradictions, {_states[(int)State.Yes]} yes, {_states[(int)State.No]} no, {_states[(int)State.Open]} open";
}
